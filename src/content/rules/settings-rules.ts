import type { LoadedFiles } from '../loaded-files.ts';
import type { Report } from '../problem.ts';

/** What the site as a whole needs. */
export function checkSettings({ settings, periods, broken }: LoadedFiles, report: Report): void {
  if (periods.length === 0) {
    report({
      file: 'webbplats.yaml',
      line: 1,
      column: 1,
      level: 'warning',
      code: 'inga-perioder',
      message: 'Det finns inga löften än.',
      hint: 'Lägg till en mapp för perioden, med årtalet som namn, och lägg där filen lofte.md.',
    });
  }
  const address = settings?.values.adress;
  if (settings !== undefined && address !== undefined && !isOrigin(address.value)) {
    report({
      ...settings.source.at(address.offset),
      level: 'error',
      code: 'adress-med-sokvag',
      message: `Webbplatsens adress ”${address.value}” har mer än ett domännamn.`,
      hint: `Skriv bara ${new URL(address.value).origin}.`,
    });
  }
  if (settings?.values.parter.value.length === 0 && !broken.has(settings.source.file)) {
    const { file, line, column } = settings.source.at(settings.values.parter.offset);
    report({
      file,
      line,
      column,
      level: 'error',
      code: 'inga-parter',
      message: 'Webbplatsen har ingen part.',
      hint: 'Lägg till minst en under parter: {parten: {namn: Exempelparten}}.',
    });
  }
}

/** Every page's address starts with the site's own, so that has no path of its own. */
function isOrigin(address: string): boolean {
  const { pathname, search, hash, username } = new URL(address);
  return pathname === '/' && search + hash + username === '';
}
