import { SETTINGS } from '../files/roles.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { type Report, wholeFileProblem } from '../problem.ts';
import { reportOn } from './report-on.ts';

type Settings = NonNullable<LoadedFiles['settings']>;

/** What the site as a whole needs. */
export function checkSettings({ settings, periods, broken }: LoadedFiles, report: Report): void {
  if (periods.length === 0) {
    const hint = 'Lägg till en mapp för perioden, med årtalet som namn, och lägg där filen lofte.md.';
    report(wholeFileProblem(SETTINGS, 'inga-perioder', 'Det finns inga löften än.', hint, 'warning'));
  }
  if (settings === undefined) return;
  const { source, values } = settings;
  if (!broken.has(settings.source.file)) checkOperator(settings, report);
  if (!isOrigin(values.adress.value)) {
    reportOn(report)(
      source,
      values.adress.offset,
      'adress-med-sokvag',
      `Webbplatsens adress ”${values.adress.value}” har mer än ett domännamn.`,
      `Skriv bara ${new URL(values.adress.value).origin}.`,
    );
  }
  const language = values.språk;
  if (language !== undefined && !/^sv\b/i.test(language.value)) {
    reportOn(report)(
      source,
      language.offset,
      'svenska-ord',
      `Webbplatsen är märkt med språket ${language.value}, men dess egna ord är på svenska. Skärmläsare uttalar dem då fel.`,
      'Skriv språk: sv, och ange ett annat språk på de sidor som har det.',
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

/**
 * Faults of the site, holes in its security among them, are told to those who run it (security.txt, RFC 9116). Told where the content
 * names somebody, so that a contact for the pledges is not taken for one who can mend the site.
 */
function checkOperator({ source, values, head }: Settings, report: Report): void {
  const { driver } = values;
  if (driver?.['e-post'] ?? driver?.telefon ?? driver?.webb) return;
  const named = ['driver', 'kontakt'].flatMap((key) => head.entries.find((entry) => entry.key === key) ?? []);
  const [place] = named;
  if (place !== undefined)
    reportOn(report)(
      source,
      place.keyOffset,
      'driver-utan-kontakt',
      'Den som hittar ett fel på webbplatsen kan inte nå den som driver den.',
      'Skriv e-post, telefon eller webb under driver.',
      'warning',
    );
}

/** Every page's address starts with the site's own, so that has no path of its own. */
function isOrigin(address: string): boolean {
  const { pathname, search, hash, username } = new URL(address);
  return pathname === '/' && search + hash + username === '';
}
