import { canonicalOfWritten, canonicalPath, encodePath } from './canonical-path.ts';
import { type MovedAddress, movesFolder, movesPlace } from './old-addresses.ts';

type Folder = { readonly from: string; readonly to: string };

/**
 * Where old addresses lead, each by its one spelling. A row for a folder gives every address in the folder, of those that the site
 * `answers` or leads on itself, the name that it had in the old one. Rows for single addresses go before those for folders, rows for
 * inner folders before those for outer, and what is answered before all that moved.
 */
export function leadingOn(
  moved: readonly MovedAddress[],
  answers: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const rows = moved.filter((row) => !movesPlace(row));
  const single = rows.filter((row) => !movesFolder(row));
  const leading = new Map(single.map(({ from, to }) => [canonicalOfWritten(from), to]));
  const folders = rows
    .filter(movesFolder)
    .map(({ from, to }) => ({ from: canonicalOfWritten(from), to: canonicalOfWritten(to) }))
    .toSorted((a, b) => b.from.length - a.from.length);
  for (const folder of folders) {
    const known = [...[...answers].map((address) => [address, encodePath(address)] as const), ...leading];
    for (const [address, target] of known) {
      for (const name of formerNames(address, folder)) {
        // The name of a file, in which a % is a %.
        const old = canonicalPath(name.normalize('NFC'));
        if (!answers.has(old) && !leading.has(old)) leading.set(old, target);
      }
    }
  }
  return leading;
}

/** Whether an address is that of a folder, lies in it, or is made of a period of its name. */
export function isOfFolder(address: string, folder: string): boolean {
  return formerNames(address, { from: folder, to: folder }).length > 0;
}

/** What an address was called while the folder had its old name; none for one that the folder has no part in. */
function formerNames(address: string, { from, to }: Folder): readonly string[] {
  if (address === to || address.startsWith(`${to}/`)) return [from + address.slice(to.length)];
  const [before, after] = [from.slice(1), to.slice(1)];
  const place = BESIDE.exec(address);
  if (place === null || before.includes('/') || place[2] !== after) return [];
  const [, start = '', , end = ''] = place;
  // The site names the document of a period after its folder.
  return [...new Set([end, end.replace(`-${after}.`, `-${before}.`)])].map((rest) => start + before + rest);
}

/** Where a period's name stands in addresses beside its own folder: documents, open data and comparisons with later ones. */
const BESIDE = /^(\/dokument\/|\/oppna-data\/|\/[^/]+\/jamfor\/)([^/.]+)(.*)$/;
