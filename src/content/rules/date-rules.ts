import { spanInWords } from '../../model/dates/span.ts';
import { dateInWords, isBefore, type StatedDate } from '../../model/dates/stated-date.ts';
import { coveredSpan } from '../assemble/covered-span.ts';
import type { PageFileValues } from '../formats/page-file.ts';
import type { Parsed } from '../formats/parse-file.ts';
import type { LoadedFollowUp, LoadedPeriod } from '../loaded-files.ts';
import type { Located } from '../schema/schema.ts';
import type { ReportOn } from './report-on.ts';

type Day = Located<StatedDate> | undefined;

/** Dates that contradict one another. They may be right for a reason that the files do not tell, so they are warnings. */
export function checkDates({ pledges, followUps }: LoadedPeriod, report: ReportOn): void {
  if (pledges === undefined) return;
  const { source, values } = pledges;
  const { undertecknat, beslutat, uppdaterad, period } = values;
  const end = period.value.to;
  for (const [day, what] of [
    [undertecknat?.datum, 'undertecknat'],
    [beslutat?.datum, 'beslutat'],
  ] as const) {
    if (day !== undefined && end !== undefined && isBefore(end, day.value)) {
      report(
        source,
        day.offset,
        'datum-efter-perioden',
        `Löftet är ${what} ${dateInWords(day.value)}, när perioden redan var slut.`,
        'Kontrollera datumet och perioden.',
        'warning',
      );
    }
    warnIfOlder(uppdaterad, day, (offset, message) =>
      report(source, offset, 'uppdaterad-for-tidigt', message, OLDER_MEND, 'warning'),
    );
  }
  for (const followUp of followUps) checkFollowUpDates(followUp, period.value, report);
}

const OLDER_MEND = 'Skriv dagen då filen senast ändrades, eller ta bort uppdaterad.';

/** Readers are told of a change; the day shown as the last one cannot be before it. */
export function checkChanges(
  { source, values }: Parsed<Pick<PageFileValues, 'uppdaterad' | 'ändringar'>>,
  report: ReportOn,
): void {
  const newest = (values.ändringar ?? [])
    .map(({ datum }) => datum)
    .toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];
  warnIfOlder(values.uppdaterad, newest, (offset, message) =>
    report(source, offset, 'uppdaterad-for-tidigt', message, OLDER_MEND, 'warning'),
  );
}

function warnIfOlder(updated: Day, other: Day, warn: (offset: number, message: string) => void): void {
  if (updated === undefined || other === undefined || !isBefore(updated.value, other.value)) return;
  warn(
    updated.offset,
    `Filen är uppdaterad ${dateInWords(updated.value)}, men har ett senare datum: ${dateInWords(other.value)}.`,
  );
}

function checkFollowUpDates(
  { file: { source, values } }: LoadedFollowUp,
  period: Parameters<typeof coveredSpan>[1],
  report: ReportOn,
): void {
  const { publicerad: published, uppdaterad: updated, omfattar } = values;
  warnIfOlder(updated, published, (offset, message) =>
    report(source, offset, 'uppdaterad-for-tidigt', message, OLDER_MEND, 'warning'),
  );
  const covered = coveredSpan(values, period);
  if (covered.kind !== 'ok') return;
  const { from, to } = covered.span;
  if (published !== undefined && from !== undefined && isBefore(published.value, from)) {
    report(
      source,
      published.offset,
      'publicerad-for-tidigt',
      `Uppföljningen är publicerad ${dateInWords(published.value)}, före den tid som den omfattar.`,
      'Kontrollera publicerad och omfattar.',
      'warning',
    );
  }
  // A tertial may begin before the period does; days that the editor wrote may not.
  const isPart = typeof omfattar.value === 'object' && 'part' in omfattar.value;
  const [first, last] = isPart ? [to, from] : [from, to];
  const startsBefore = first !== undefined && period.from !== undefined && first < period.from;
  const endsAfter = last !== undefined && period.to !== undefined && last > period.to;
  if (startsBefore || endsAfter) {
    report(
      source,
      omfattar.offset,
      'omfattar-utanfor-perioden',
      `Uppföljningen omfattar dagar utanför perioden ${spanInWords(period)}.`,
      'Kontrollera omfattar, eller flytta filen till rätt period.',
      'warning',
    );
  }
}
