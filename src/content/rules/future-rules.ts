import type { IsoDate } from '../../model/dates/calendar.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import { type DatedValues, datesToCome } from '../assemble/known-dates.ts';
import type { Parsed } from '../formats/parse-file.ts';
import type { ReportOn } from './report-on.ts';

/** What a file says was done with it on a day to come: nothing shows that before the day (`datum-i-framtiden`). */
export function checkFuture({ source, values }: Parsed<DatedValues>, today: IsoDate, report: ReportOn): void {
  for (const { value, offset } of datesToCome(values, today)) {
    report(
      source,
      offset,
      'datum-i-framtiden',
      `Datumet ${dateInWords(value)} har inte varit än och visas inte.`,
      'Rätta datumet. Ska filen synas först då, skriv dagen efter publiceras.',
      'warning',
    );
  }
}
