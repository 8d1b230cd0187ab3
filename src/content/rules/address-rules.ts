import { RESERVED_SLUGS } from '../../model/reserved-addresses.ts';
import { suggest } from '../../text/nearest.ts';
import { PAGES_FOLDER } from '../files/roles.ts';
import type { Parsed } from '../formats/parse-file.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { checkOldAddresses } from './old-address-rules.ts';
import type { ReportOn } from './report-on.ts';

/** No two things may have the same address, and a moved address must lead somewhere. */
export function checkAddresses(all: LoadedFiles, report: ReportOn): void {
  const taken = ({ source }: Parsed<unknown>, slug: string, by: string, hint: string) =>
    report(source, 0, 'upptagen-adress', `Adressen /${slug} används ${by}.`, hint);
  const periods = new Set(all.periods.map(({ slug }) => slug));
  for (const { slug, file } of all.pages) {
    if (RESERVED_SLUGS.has(slug)) taken(file, slug, 'av webbplatsen själv', 'Byt namn på filen.');
    else if (periods.has(slug))
      taken(file, slug, `redan av perioden i mappen ${slug}`, 'Byt namn på filen eller på mappen.');
  }
  for (const { slug, pledges } of all.periods) {
    if (pledges && RESERVED_SLUGS.has(slug))
      taken(pledges, slug, 'av webbplatsen själv', 'Byt namn på mappen.');
  }
  checkMenu(all, report);
  checkOldAddresses(all, report);
}

/** The menu leads to pages that are there, whether or not they are shown now. */
function checkMenu({ settings, pages, broken }: LoadedFiles, report: ReportOn): void {
  const slugs = pages.map(({ slug }) => slug);
  for (const { value, offset } of settings?.values.meny ?? []) {
    if (settings === undefined || slugs.includes(value) || broken.has(`${PAGES_FOLDER}/${value}.md`))
      continue;
    const fallback =
      slugs.length === 0 ? 'Lägg till sidan, eller ta bort raden.' : `Välj bland ${slugs.join(', ')}.`;
    report(
      settings.source,
      offset,
      'okand-sida',
      `Det finns ingen sida som heter ”${value}” i mappen ${PAGES_FOLDER}.`,
      suggest(value, slugs, fallback),
    );
  }
}
