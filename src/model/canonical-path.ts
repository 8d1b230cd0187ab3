/** The one spelling of an address: lower case, single slashes, none at the end. */
export function canonicalPath(decoded: string): string {
  return decoded
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
}
