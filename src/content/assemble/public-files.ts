import type { LoadedFiles } from '../loaded-files.ts';
import { markdownFiles } from '../markdown-files.ts';
import { isHidden } from './visibility.ts';

/** The files that all may see at a moment, in milliseconds since the epoch. */
export function publicFiles({ settings, pages, periods }: LoadedFiles, now: number) {
  return {
    settings,
    pages: pages.filter(({ file }) => !isHidden(file.values, now)),
    periods: periods
      .filter(({ pledges }) => pledges !== undefined && !isHidden(pledges.values, now))
      .map((period) => ({
        ...period,
        followUps: period.followUps.filter(({ file }) => !isHidden(file.values, now)),
      })),
  };
}

/** The headings of the texts of files, each by its address: `/<page>#<id>`. */
export function headingsIn(shown: Pick<LoadedFiles, 'pages' | 'periods'>): readonly string[] {
  return markdownFiles(shown).flatMap(({ address, file }) =>
    (file.outlines[0]?.headings ?? []).map(({ id }) => `${address}#${id}`),
  );
}
