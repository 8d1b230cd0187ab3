/** A request line whose address begins with one slash: with two it would lead to another site. */
const REQUEST_LINE = /^(?:GET|HEAD) (\/(?![/\\])[^\0-\x20\x7f]*) HTTP\/1\.[01]\r?\n/;

/**
 * The address that a client meant that wrote it in UTF-8 without percent signs (`/sok?q=hundsök`, RFC 3987, 3.1), with them; undefined
 * where the packet that Node could not read begins with something else. Some tools send what a person typed as it is.
 */
export function unencodedAddress(packet: Buffer | undefined): string | undefined {
  const [, target] = REQUEST_LINE.exec(packet?.toString('latin1') ?? '') ?? [];
  if (target === undefined || !/[^\0-\x7f]/.test(target)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(target, 'latin1'));
    return text.replace(/[^\0-\x7f]+/g, encodeURIComponent);
  } catch {
    return undefined;
  }
}
