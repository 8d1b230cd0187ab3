import type { IsoDate } from '../../model/dates/calendar.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import { type Expected, expectedFollowUps } from '../../model/expected/expected.ts';
import { partsInWords } from '../../words/parts.ts';
import { coveredSpan } from '../assemble/covered-span.ts';
import type { LoadedFiles, LoadedPeriod } from '../loaded-files.ts';
import type { ReportOn } from './report-on.ts';

/**
 * Follow-ups whose time was over two months ago and which are missing: one warning for a period. One that is there as a draft is on its way, and of a
 * period that was over a year ago nobody expects it any more.
 */
export function checkDue(
  { slug, pledges, followUps }: LoadedPeriod,
  { broken }: LoadedFiles,
  today: IsoDate,
  report: ReportOn,
): void {
  // A file that cannot be read may be the one that is missed.
  if (pledges === undefined || pledges.values.utkast === true || isBroken(slug, broken)) return;
  const { period, uppföljs: cadence } = pledges.values;
  if (cadence === undefined) return;
  const covered = followUps.flatMap(({ file }) => {
    const covers = coveredSpan(file.values, period.value);
    return covers.kind === 'ok' ? [covers.span] : [];
  });
  const expected = expectedFollowUps(period.value, cadence.value, covered, today);
  const late = expected.filter(({ state }) => state === 'late');
  const [first, last] = [late[0], late.at(-1)];
  if (first === undefined || last === undefined) return;
  const isOne = late.length === 1;
  report(
    pledges.source,
    cadence.offset,
    'uppfoljning-saknas',
    `${isOne ? 'Uppföljningen' : 'Uppföljningarna'} för ${partsInWords(late)} saknas. ${isOne ? 'Tiden' : 'Tiden för den sista'} gick ut ${dateInWords(last.to)}.`,
    `Skapa ${isOne ? 'den' : 'den första'} med npm run new -- uppföljning ${slug} ${slugOf(first)}, eller rätta uppföljs om löftet inte följs upp så ofta.`,
    'warning',
  );
}

function isBroken(slug: string, broken: ReadonlySet<string>): boolean {
  return [...broken].some((file) => file.startsWith(`${slug}/`));
}

function slugOf({ part, number, year }: Expected): string {
  if (part === 'hela perioden') return 'slutrapport';
  return part === 'år' ? `helar-${year}` : `${part.replace('å', 'a')}-${number} --år ${year}`;
}
