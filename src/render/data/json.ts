import type { Site } from '../../model/site.ts';
import { periodRecord } from './period-record.ts';
import { aboutOf, type Choice, chosenPeriods } from './records.ts';

/** A value in JSON that people can read, too. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The chosen data in JSON (a SiteRecord), a period at a time: that of a whole country at once would hold up every reader for seconds. */
export function* jsonOf(site: Site, choice: Choice): Generator<string> {
  const periods = chosenPeriods(site, choice);
  const empty = pretty({ ...aboutOf(site, periods), perioder: [] });
  if (periods.length === 0) return yield empty;
  yield empty.slice(0, -']\n}\n'.length);
  for (const [at, period] of periods.entries())
    yield `${at === 0 ? '' : ','}\n${pretty(periodRecord(period, site)).trimEnd()}`.replaceAll(
      '\n',
      '\n    ',
    );
  yield '\n  ]\n}\n';
}
