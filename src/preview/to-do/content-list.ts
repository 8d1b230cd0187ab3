import { findContentFiles } from '../../content/files/content-files.ts';
import { addressOf, placeOf, SETTINGS, slugOf } from '../../content/files/roles.ts';
import type { Problem } from '../../content/problem.ts';
import { openContentFile } from '../../editing/content-file.ts';
import type { FormValue } from '../../editing/form-value.ts';
import { textAt } from '../../editing/form-values.ts';
import { formOf } from '../addresses.ts';
import { problemCount } from '../words.ts';

export type FileLine = {
  readonly path: string;
  readonly href: string;
  readonly title: string;
  readonly state: string;
};
const SETTINGS_TITLE = 'Namn, parter och ordlista';

export type FileGroup = { readonly heading: string; readonly files: readonly FileLine[] };

/** Every file that editors write, grouped, with its title and what is wrong with it. */
export function fileGroups(contentDir: string, problems: readonly Problem[]): readonly FileGroup[] {
  const { settings, pages, periods } = findContentFiles(contentDir, () => {});
  const line = (path: string): FileLine => {
    const own = problems.filter(({ file }) => file === path);
    return {
      path,
      href: `/redigera/${path}`,
      title: titleIn(contentDir, path),
      state: own.length === 0 ? '' : problemCount(own),
    };
  };
  return [
    ...periods.toReversed().map(({ slug, pledges, followUps }) => ({
      heading: slug.replace('-', '–'),
      files: [...(pledges === undefined ? [] : [pledges]), ...followUps].map(line),
    })),
    ...(pages.length > 0 ? [{ heading: 'Sidor', files: pages.map(line) }] : []),
    ...(settings === undefined ? [] : [{ heading: 'Hela webbplatsen', files: [line(settings)] }]),
  ];
}

/** The title of a file as it is on disk, also where only its text can be read; where it has none what it makes is called, or what it is. */
export function titleIn(contentDir: string, path: string): string {
  if (path === SETTINGS) return SETTINGS_TITLE;
  const file = openContentFile(contentDir, path);
  const title = titleOf(file?.form?.value) || titleWrittenIn(file?.source?.text ?? '');
  if (title !== '') return title;
  return placeOf(path)?.role === 'picture' ? 'En bild' : slugOf(path) || kindInWords(path);
}

/** What a path is that is none of the site's files. */
function kindInWords(path: string): string {
  if (/\.(?:png|jpe?g|webp|avif|gif|svg|heic|tiff?|bmp)$/i.test(path)) return 'En bild';
  if (/\.pdf$/i.test(path)) return 'Ett dokument';
  return /^[\d-]+$/.test(path) ? path.replace('-', '–') : 'En fil';
}

/** The title as a text states it, whatever else is wrong with the text; empty where it states none in words. */
export function titleWrittenIn(text: string): string {
  const [, title = ''] = /^titel:[ \t]+["']?([^\s"'[{|>&*!#][^\n]*?)["']?[ \t]*$/m.exec(text) ?? [];
  return title;
}

/** The title of a file, or the site's name in its settings; empty where it has none. */
export function titleOf(value: FormValue | undefined): string {
  return textAt(value, ['titel']) || textAt(value, ['namn']);
}

/** The form that changes what a page of the site says; home and a pledge's page are made of the period's file. Undefined where no file makes it. */
export function formAt(contentDir: string, address: string): string | undefined {
  const { pages, periods } = findContentFiles(contentDir, () => {});
  const files = [
    ...pages,
    ...periods.flatMap(({ pledges, followUps }) => [
      ...followUps,
      ...(pledges === undefined ? [] : [pledges]),
    ]),
  ];
  if (address === '/') return formOf(periods.at(-1)?.pledges ?? '');
  const [, period] = /^(\/[^/]+)\/[^/]+$/.exec(address) ?? [];
  const file =
    files.find((path) => addressOf(path) === address) ?? files.find((path) => addressOf(path) === period);
  return formOf(file ?? '');
}
