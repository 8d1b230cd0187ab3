import { canonicalOfWritten } from '../../model/canonical-path.ts';
import { isFolder } from '../../model/old-addresses.ts';
import { suggest } from '../../text/nearest.ts';
import type { NamedEntry } from '../schema/collections.ts';
import type { Located } from '../schema/schema.ts';
import type { ReportHere } from './report-on.ts';

export type MovedRow = NamedEntry<Located<string>>;

/**
 * A folder that has moved must be empty (`flyttad-adress-finns`), and must lead to one that has something in it
 * (`flyttad-adress-leder-fel`). `rows` are all those of `flyttade-adresser`.
 */
export function checkMovedFolder(
  { key, value: { value: to, offset: place }, offset }: MovedRow,
  rows: readonly MovedRow[],
  live: ReadonlySet<string>,
  report: ReportHere,
): void {
  const holdsAny = (folder: string) =>
    [...live].some((address) => address === canonicalOfWritten(folder) || address.startsWith(folder));
  if (holdsAny(spelt(key))) {
    report(
      offset,
      'flyttad-adress-finns',
      `Mappen ${key} finns på webbplatsen, och det som ligger i den kan inte leda vidare.`,
      'Flytta allt som ligger i mappen, eller ta bort raden.',
    );
  }
  if (holdsAny(spelt(to))) return;
  const isMoved = rows.some((row) => spelt(row.key) === spelt(to));
  report(
    place,
    'flyttad-adress-leder-fel',
    isMoved ? `Mappen ${to} är själv flyttad.` : `Mappen ${to} finns inte på webbplatsen.`,
    isMoved
      ? 'Skriv den slutliga mappen.'
      : suggest(to, foldersOf(live), 'Skriv en mapp som finns, med snedstreck först och sist.'),
  );
}

/** What to write instead of a folder's address, where the row is for a single page. */
export function folderHint(key: string, to: string): string {
  return `Skriv ${to.slice(0, -1)}. Har allt i en mapp flyttat, skriv snedstreck sist i båda adresserna: ${key}/: ${to}`;
}

function foldersOf(live: ReadonlySet<string>): readonly string[] {
  return [...new Set([...live].flatMap((address) => address.match(/^\/[^/]+(?=\/)/)?.[0] ?? []))].map(
    (folder) => `${folder}/`,
  );
}

/** With the slash that says that it is a folder's. */
function spelt(address: string): string {
  const path = canonicalOfWritten(address);
  return isFolder(address) ? `${path}/` : path;
}
