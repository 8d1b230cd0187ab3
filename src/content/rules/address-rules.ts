import type { LoadedFiles } from '../loaded-files.ts';
import { RESERVED_SLUGS } from '../reserved-addresses.ts';
import { liveAddresses } from './live-addresses.ts';
import type { ReportOn } from './report-on.ts';

/** No two things may have the same address, and a moved address must lead somewhere. */
export function checkAddresses(all: LoadedFiles, report: ReportOn): void {
  const periods = new Set(all.periods.map(({ slug }) => slug));
  for (const page of all.pages) {
    const { source } = page.file;
    if (RESERVED_SLUGS.has(page.slug)) {
      report(
        source,
        0,
        'upptagen-adress',
        `Adressen /${page.slug} används av webbplatsen själv.`,
        'Byt namn på filen.',
      );
    } else if (periods.has(page.slug)) {
      report(
        source,
        0,
        'upptagen-adress',
        `Adressen /${page.slug} används redan av perioden i mappen ${page.slug}.`,
        'Byt namn på filen eller på mappen.',
      );
    }
  }
  for (const { slug, pledges } of all.periods) {
    if (!RESERVED_SLUGS.has(slug)) continue;
    if (pledges)
      report(
        pledges.source,
        0,
        'upptagen-adress',
        `Adressen /${slug} används av webbplatsen själv.`,
        'Byt namn på mappen.',
      );
  }
  checkMoved(all, report);
}

function checkMoved(all: LoadedFiles, reportOn: ReportOn): void {
  const settings = all.settings;
  if (settings === undefined) return;
  const moved = settings.values['flyttade-adresser'] ?? [];
  const report = (offset: number, code: string, message: string, hint: string) =>
    reportOn(settings.source, offset, code, message, hint);
  const live = liveAddresses(all);
  for (const { key: from, value: to, offset } of moved) {
    if (!from.startsWith('/') || from.startsWith('//')) {
      report(
        offset,
        'fel-flyttad-adress',
        `”${from}” är ingen adress på webbplatsen.`,
        'Börja med ett snedstreck: /gammal-sida.',
      );
    } else if (from.includes('#')) {
      report(
        offset,
        'fel-flyttad-adress',
        `”${from}” är ingen adress på webbplatsen.`,
        'Skriv adressen utan # och det som följer.',
      );
    } else if (live.has(from)) {
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
}
