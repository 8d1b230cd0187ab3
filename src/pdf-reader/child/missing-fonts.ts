import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The names of those fonts that the file does not hold. The page must have been laid out: only then are its fonts known. */
export function missingFonts(page: PDFPageProxy, fonts: ReadonlySet<string>): readonly string[] {
  return [...fonts].flatMap((name) => nameIfMissing(page.commonObjs.get(name)) ?? []);
}

function nameIfMissing(font: unknown): string | undefined {
  if (typeof font !== 'object' || font === null) return undefined;
  if (!('missingFile' in font) || font.missingFile !== true) return undefined;
  if ('name' in font && typeof font.name === 'string') return font.name;
  return 'loadedName' in font && typeof font.loadedName === 'string' ? font.loadedName : 'okänt typsnitt';
}
