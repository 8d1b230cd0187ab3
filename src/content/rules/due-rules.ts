import { coveredSpan } from '../assemble/covered-span.ts';
import { dateInWords } from '../dates/calendar.ts';
import { type Expected, expectedFollowUps } from '../due/expected.ts';
import type { LoadedFiles, LoadedPeriod } from '../loaded-files.ts';
import type { IsoDate } from '../site.ts';
import type { ReportOn } from './report-on.ts';

/**
 * A follow-up whose time was over two months ago and which is missing: a warning. One that is there as a draft is on its way, and of a
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
  const covered = followUps.flatMap(({ file }) => {
    const covers = coveredSpan(file.values, period.value);
    return covers.kind === 'ok' ? [covers.span] : [];
  });
  const expected = expectedFollowUps(period.value, cadence?.value ?? 'tertial', covered, today);
  for (const late of expected.filter(({ state }) => state === 'late')) {
    report(
      pledges.source,
      (cadence ?? period).offset,
      'uppfoljning-saknas',
      `Uppföljningen för ${nameOf(late)} saknas. Tiden gick ut ${dateInWords(late.to)}.`,
      `Skapa den med npm run new -- uppföljning ${slug} ${slugOf(late)}, eller skriv hur ofta löftet följs upp: uppföljs: halvår.`,
      'warning',
    );
  }
}

function isBroken(slug: string, broken: ReadonlySet<string>): boolean {
  return [...broken].some((file) => file.startsWith(`${slug}/`));
}

function nameOf({ part, number, year }: Expected): string {
  return part === 'år' ? `${year}` : `${part} ${number} ${year}`;
}

function slugOf({ part, number, year }: Expected): string {
  return part === 'år' ? `helar-${year}` : `${part.replace('å', 'a')}-${number} --år ${year}`;
}
