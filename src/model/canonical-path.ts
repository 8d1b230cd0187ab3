/** The one spelling of an address: lower case, single slashes, none at the end. */
export function canonicalPath(decoded: string): string {
  return decoded
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
}

/** The same of an address that a person wrote: in any form of Unicode, or copied with %C3%A5 for å. */
export function canonicalOfWritten(written: string): string {
  return canonicalPath(unescaped(written).normalize('NFC'));
}

/** An address as people read it: with å for %C3%A5. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address as it stands in a Location: a `?` or `#` in the name of a file is no query and no fragment. */
export function encodePath(decoded: string): string {
  return encodeURI(decoded).replace(/[?#]/g, encodeURIComponent);
}
