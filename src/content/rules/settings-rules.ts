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
