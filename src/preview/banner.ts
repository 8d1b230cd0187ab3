import { placeOf } from '../content/files/roles.ts';
import { hasErrors, type Problem } from '../content/problem.ts';
import type { IsoDate } from '../model/dates/calendar.ts';
import { dateInWords } from '../model/dates/stated-date.ts';
import { renderView } from '../render/views.ts';
import type { Preview } from './preview.ts';
import { byFile } from './problem-list.ts';
import { formAt } from './to-do/content-list.ts';
import { HiddenWords, problemCount } from './words.ts';

/** So many problems stand on a page; the list has them all. */
const SHOWN = 6;

/**
 * The HTML above a page of the site: what is shown, why the public does not see it, where it is changed, and the problems. `address` is
 * the page's own.
 */
export function bannerHtml(
  preview: Preview,
  contentDir: string,
  address: string,
  date: IsoDate | undefined,
): string {
  const { problems, hidden, isBehind } = preview;
  const own = hidden.filter((file) => file.address === address);
  const words = new HiddenWords(hidden);
  const shown = mostUrgent(problems, address).slice(0, SHOWN);
  return renderView('forhandsvisning/banderoll.njk', {
    // Two slashes at the start would name another host.
    address: address.replace(/^\/+/, '/'),
    form: formAt(contentDir, address),
    day: date && dateInWords(date),
    reasons: date === undefined ? own.flatMap((file) => words.onPage(file)) : [],
    count: problemCount(problems),
    hasErrors: hasErrors(problems),
    isBehind,
    files: byFile(contentDir, shown),
    left: problems.length - shown.length,
  });
}

/** Errors first, and among equals those of the page itself. */
function mostUrgent(problems: readonly Problem[], address: string): readonly Problem[] {
  const isOwn = ({ file }: Problem) => placeOf(file)?.address === address;
  const rank = (problem: Problem) => (problem.level === 'error' ? 0 : 2) + (isOwn(problem) ? 0 : 1);
  return problems.toSorted((a, b) => rank(a) - rank(b));
}
