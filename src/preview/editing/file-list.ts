import { findContentFiles } from '../../content/files/content-files.ts';
import type { Problem } from '../../content/problem.ts';
import { openContentFile } from '../../editing/content-file.ts';
import type { FormValue } from '../../editing/form-value.ts';
import { textAt } from '../../editing/form-values.ts';
import { problemCount } from '../words.ts';

export type FileLine = {
  readonly path: string;
  readonly href: string;
  readonly title: string;
  readonly state: string;
};
export type FileGroup = { readonly heading: string; readonly files: readonly FileLine[] };

/** Every file that editors write, grouped, with its title and what is wrong with it. */
export function fileGroups(contentDir: string, problems: readonly Problem[]): readonly FileGroup[] {
  const { settings, pages, periods } = findContentFiles(contentDir, () => {});
  const line = (path: string): FileLine => {
    const own = problems.filter(({ file }) => file === path);
    const state = own.length === 0 ? '' : problemCount(own);
    return {
      path,
      href: `/redigera/${path}`,
      title: titleOf(openContentFile(contentDir, path)?.form?.value) || path,
      state,
    };
  };
  return [
    ...periods.toReversed().map(({ slug, pledges, followUps }) => ({
      heading: slug,
      files: [...(pledges === undefined ? [] : [pledges]), ...followUps].map(line),
    })),
    ...(pages.length > 0 ? [{ heading: 'Sidor', files: pages.map(line) }] : []),
    ...(settings === undefined ? [] : [{ heading: 'Hela webbplatsen', files: [line(settings)] }]),
  ];
}

/** The title of a file, or its name where it is the site's settings; empty where it has none. */
export function titleOf(value: FormValue | undefined): string {
  return textAt(value, ['titel']) || textAt(value, ['namn']);
}
