/** The one spelling of an address: lower case, single slashes, none at the end. */
export function canonicalPath(decoded: string): string {
  return decoded
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
}

/** An address as it stands in a Location: a `?` or `#` in the name of a file is no query and no fragment. */
export function encodePath(decoded: string): string {
  return encodeURI(decoded).replace(/[?#]/g, encodeURIComponent);
}
