/** An address that was withdrawn, and the editor's words on why. */
export type GoneAddress = { readonly address: string; readonly reason: string };

/** A row of the editor's: an old address, or a folder with all that was in it, and where it is now. */
export type MovedAddress = { readonly from: string; readonly to: string };

/** Whether a row moves all that was in a folder: both ends have a slash last. `/` alone is the home page. */
export function movesFolder({ from, to }: MovedAddress): boolean {
  return isFolder(from) && isFolder(to);
}

/** Whether a row tells of a place on a page, which no server is asked for. */
export function movesPlace({ from }: MovedAddress): boolean {
  return from.includes('#');
}

/** Whether an address is written as that of a folder. */
export function isFolder(address: string): boolean {
  return /^\/(?!\/).*[^/]\/$/.test(address);
}
