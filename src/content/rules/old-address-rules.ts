import { canonicalOfWritten } from '../../model/canonical-path.ts';
import { isFolder, movesFolder } from '../../model/old-addresses.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { liveAddresses } from './live-addresses.ts';
import { checkMovedFolder, folderHint, type MovedRow } from './moved-folder-rules.ts';
import { checkMovedHeading, headingsOf, isMovedHeading } from './moved-heading-rules.ts';
import { checkMovedPlace, isMovedPlace } from './moved-place-rules.ts';
import type { ReportHere, ReportOn } from './report-on.ts';

/** A moved address must lead somewhere, and neither it nor a withdrawn one may be in use. */
export function checkOldAddresses(all: LoadedFiles, reportOn: ReportOn): void {
  const { settings } = all;
  if (settings === undefined) return;
  const report: ReportHere = (offset, ...problem) => reportOn(settings.source, offset, ...problem);
  const live = liveAddresses(all);
  const moved = settings.values['flyttade-adresser'] ?? [];
  const headings = moved.some(({ key }) => key.includes('#')) ? headingsOf(all, live) : undefined;
  for (const row of moved) {
    if (headings !== undefined && isMovedHeading(row, headings)) {
      checkMovedHeading(row, headings, report);
      continue;
    }
    if (isMovedPlace(row, all)) {
      checkMovedPlace(row, all, report);
      continue;
    }
    const isWritten = isAddress(row.key, row.offset, 'fel-flyttad-adress', report);
    if (movesFolder({ from: row.key, to: row.value.value })) {
      if (isWritten) checkMovedFolder(row, moved, live, report);
      continue;
    }
    if (isWritten && live.has(row.key)) {
      report(
        row.offset,
        'flyttad-adress-finns',
        `Adressen ${row.key} finns på webbplatsen och kan inte leda vidare.`,
        'Ta bort raden.',
      );
    }
    checkTarget(row, moved, live, report);
  }
  checkGone(all, live, report);
}

function checkTarget(
  { key, value: to }: MovedRow,
  moved: readonly MovedRow[],
  live: ReadonlySet<string>,
  report: ReportHere,
): void {
  if (/^https?:\/\//.test(to.value)) return;
  const target = to.value.split('#')[0] ?? '';
  if (live.has(target)) return;
  const isMoved = moved.some((row) => row.key === target);
  const isOfFolder = isFolder(target) && !key.endsWith('/') && live.has(target.slice(0, -1));
  const hint = isOfFolder
    ? folderHint(key, target)
    : 'Skriv en adress som finns, till exempel / för startsidan.';
  report(
    to.offset,
    'flyttad-adress-leder-fel',
    isMoved ? `Adressen ${target} är själv flyttad.` : `Adressen ${to.value} finns inte på webbplatsen.`,
    isMoved ? 'Skriv den slutliga adressen.' : hint,
  );
}

function checkGone({ settings }: LoadedFiles, live: ReadonlySet<string>, report: ReportHere): void {
  const moved = new Set(
    (settings?.values['flyttade-adresser'] ?? []).map(({ key }) => canonicalOfWritten(key)),
  );
  for (const { key, offset } of settings?.values.borttagna ?? []) {
    if (!isAddress(key, offset, 'fel-borttagen-adress', report)) continue;
    const address = canonicalOfWritten(key);
    if (live.has(address)) {
      report(
        offset,
        'borttagen-adress-finns',
        `Adressen ${key} finns på webbplatsen och är inte borttagen.`,
        'Ta bort raden, eller ta bort sidan.',
      );
    } else if (moved.has(address)) {
      report(
        offset,
        'borttagen-och-flyttad',
        `Adressen ${key} står både under flyttade-adresser och borttagna.`,
        'Låt den stå på ett av ställena.',
      );
    }
  }
}

/** Reports what can never be an address of the site. */
function isAddress(written: string, offset: number, code: string, report: ReportHere): boolean {
  const message = `”${written}” är ingen adress på webbplatsen.`;
  if (!written.startsWith('/') || written.startsWith('//')) {
    report(offset, code, message, 'Börja med ett snedstreck: /gammal-sida.');
    return false;
  }
  if (written.includes('#')) {
    report(offset, code, message, 'Skriv adressen utan # och det som följer.');
    return false;
  }
  const [path] = written.split('?');
  if (path !== written) {
    report(
      offset,
      'adress-med-fragetecken',
      'Adressen hittas aldrig: adresser jämförs utan ? och det som följer.',
      `Skriv ${path} om alla sådana adresser ska dit.`,
      'warning',
    );
  }
  return true;
}
