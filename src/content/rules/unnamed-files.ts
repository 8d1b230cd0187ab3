import type { LoadedFiles } from '../loaded-files.ts';
import { namedAddresses } from '../named-addresses.ts';
import { type Report, wholeFileProblem } from '../problem.ts';
import { reportOn } from './report-on.ts';

/**
 * Documents (`dokument-utan-lank`) and pictures (`bild-utan-sida`) that no file names, hidden ones included, and that nobody can read
 * therefore. A document is told of at its period's lofte.md, or in the settings where it lies in no period's folder.
 */
export function checkUnnamedFiles(all: LoadedFiles, report: Report): void {
  // A file that cannot be read may be the one that names it.
  if (all.broken.size > 0) return;
  const named = namedAddresses(all);
  const on = reportOn(report);
  for (const address of all.documents) {
    const period = all.periods.find(({ slug }) => address.startsWith(`/dokument/${slug}/`));
    const source = (period?.pledges ?? all.settings)?.source;
    if (source === undefined || named.has(address.normalize('NFC'))) continue;
    on(
      source,
      0,
      'dokument-utan-lank',
      `Ingen sida länkar till dokumentet public${address}. Därför kan ingen läsa det på webbplatsen.`,
      'Skriv namnet under dokument i uppföljningen, länka till det i en text eller ta bort filen.',
      'warning',
    );
  }
  const there = new Set(all.pictures.map(({ address }) => address));
  const missing = [...named].filter((address) => !there.has(address));
  for (const { address, file } of all.pictures) {
    // One that is named and missing (`bild-saknas`) may be this one, misspelt.
    const folder = address.slice(0, address.lastIndexOf('/'));
    if (named.has(address) || missing.some((other) => other.startsWith(folder))) continue;
    const problem = wholeFileProblem(
      file,
      'bild-utan-sida',
      'Ingen text visar bilden. Därför kan ingen se den på webbplatsen.',
      'Visa bilden i en text eller ta bort filen.',
      'warning',
    );
    report(problem);
  }
}
