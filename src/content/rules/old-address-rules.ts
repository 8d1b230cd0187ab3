import { canonicalPath } from '../../model/canonical-path.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { liveAddresses } from './live-addresses.ts';
import type { ReportOn } from './report-on.ts';

type ReportHere = (offset: number, code: string, message: string, hint: string) => void;

/** A moved address must lead somewhere, and neither it nor a withdrawn one may be in use. */
export function checkOldAddresses(all: LoadedFiles, reportOn: ReportOn): void {
  const { settings } = all;
  if (settings === undefined) return;
  const report: ReportHere = (offset, code, message, hint) =>
    reportOn(settings.source, offset, code, message, hint);
  const live = liveAddresses(all);
  const moved = settings.values['flyttade-adresser'] ?? [];
  for (const { key: from, value: to, offset } of moved) {
    if (isAddress(from, offset, 'fel-flyttad-adress', report) && live.has(from)) {
      report(
        offset,
        'flyttad-adress-finns',
        `Adressen ${from} finns på webbplatsen och kan inte leda vidare.`,
        'Ta bort raden.',
      );
    }
    if (/^https?:\/\//.test(to.value)) continue;
    const target = to.value.split('#')[0] ?? '';
    if (live.has(target)) continue;
    const isMoved = moved.some(({ key }) => key === target);
    report(
      to.offset,
      'flyttad-adress-leder-fel',
      isMoved ? `Adressen ${target} är själv flyttad.` : `Adressen ${to.value} finns inte på webbplatsen.`,
      isMoved ? 'Skriv den slutliga adressen.' : 'Skriv en adress som finns, till exempel / för startsidan.',
    );
  }
  checkGone(all, live, report);
}

function checkGone({ settings }: LoadedFiles, live: ReadonlySet<string>, report: ReportHere): void {
  const moved = new Set((settings?.values['flyttade-adresser'] ?? []).map(({ key }) => canonicalPath(key)));
  for (const { key, offset } of settings?.values.borttagna ?? []) {
    if (!isAddress(key, offset, 'fel-borttagen-adress', report)) continue;
    const address = canonicalPath(key);
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
  return true;
}
