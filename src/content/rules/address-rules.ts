import { RESERVED_SLUGS } from '../../model/reserved-addresses.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { checkOldAddresses } from './old-address-rules.ts';
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
  checkOldAddresses(all, report);
}
