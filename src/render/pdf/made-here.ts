/** Marks the documents of `npm run pdf`, in their keywords. */
export const MADE_HERE = 'webbplatsens-egen-utgava';

/** Whether a file was made by `npm run pdf` and has not been through another program since, which would have put its own name in it. */
export function isMadeHere(bytes: Buffer): boolean {
  // Typst leaves the metadata as plain text.
  return bytes.includes(`<pdf:Keywords>${MADE_HERE}<`) && bytes.includes('<xmp:CreatorTool>Typst ');
}
