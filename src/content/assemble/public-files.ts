import type { LoadedFiles } from '../loaded-files.ts';
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
