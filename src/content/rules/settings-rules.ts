import { SETTINGS } from '../files/roles.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { type Report, wholeFileProblem } from '../problem.ts';
import { reportOn } from './report-on.ts';

/** What the site as a whole needs. */
export function checkSettings({ settings, periods, broken }: LoadedFiles, report: Report): void {
  if (periods.length === 0) {
    const hint = 'Lägg till en mapp för perioden, med årtalet som namn, och lägg där filen lofte.md.';
    report(wholeFileProblem(SETTINGS, 'inga-perioder', 'Det finns inga löften än.', hint, 'warning'));
  }
  if (settings === undefined) return;
  const { source, values, head } = settings;
  if (!isOrigin(values.adress.value)) {
    reportOn(report)(
      source,
      values.adress.offset,
      'adress-med-sokvag',
      `Webbplatsens adress ”${values.adress.value}” har mer än ett domännamn.`,
      `Skriv bara ${new URL(values.adress.value).origin}.`,
    );
  }
  const language = head.entries.find(({ key }) => key === 'språk');
  if (values.språk !== undefined && language !== undefined && !/^sv\b/.test(values.språk)) {
    reportOn(report)(
      source,
      language.value.offset,
      'webbplatsens-sprak',
      `Webbplatsen är märkt med språket ${values.språk}, men dess egna ord är på svenska. Skärmläsare uttalar dem då fel.`,
      'Skriv språk: sv, och skriv ett annat språk i de sidor som har det.',
      'warning',
    );
  }
  if (values.parter.value.length === 0 && !broken.has(source.file)) {
    reportOn(report)(
      source,
      values.parter.offset,
      'inga-parter',
      'Webbplatsen har ingen part.',
      'Lägg till minst en under parter: {parten: {namn: Exempelparten}}.',
    );
  }
}

/** Every page's address starts with the site's own, so that has no path of its own. */
function isOrigin(address: string): boolean {
  const { pathname, search, hash, username } = new URL(address);
  return pathname === '/' && search + hash + username === '';
}
