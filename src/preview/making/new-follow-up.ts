import { readPlainFile } from '../../disk/plain-file.ts';
import type { EarlierPeriod } from '../../editing/new-file/going-on.ts';
import { followUpTitle } from '../../editing/new-file/lay-out-follow-up.ts';
import { draftFile } from '../../editing/new-file/new-file.ts';
import { type Part, partKeys, partValue, readPart } from '../../editing/new-file/part.ts';
import { readPeriods } from '../../editing/new-file/read-periods.ts';
import { dateParts } from '../../model/dates/calendar.ts';
import { swedishClock } from '../../model/dates/local-time.ts';
import { PARTS, partsPerYear } from '../../model/dates/parts-of-year.ts';
import { type Span, yearsOf } from '../../model/dates/span.ts';
import { partsInWords } from '../../words/parts.ts';
import { capitalize } from '../../words/swedish.ts';
import { dueFollowUps } from '../to-do/due.ts';
import type { Kind } from './kind.ts';

/** A follow-up of a period: its title and its time are made of the part that is chosen. */
export const FOLLOW_UP: Kind = {
  view: 'forhandsvisning/ny-uppfoljning.njk',
  taken: 'Den uppföljningen finns redan. Öppna den under Allt innehåll på sidan Att göra.',
  page: ({ config: { contentDir }, site }, sent) => {
    const { site: seen } = site.current();
    const due = (seen === undefined ? [] : dueFollowUps(seen)).flatMap(({ title, value }) =>
      value === undefined ? [] : [{ value, text: title }],
    );
    const groups = [
      ...(due.length === 0 ? [] : [{ heading: 'Ska skrivas nu', options: due }]),
      ...readPeriods(contentDir)
        .toReversed()
        .map((period) => ({
          heading: period.file.values.titel,
          options: unwrittenParts(contentDir, period).filter(
            ({ value }) => !due.some((one) => one.value === value),
          ),
        })),
    ];
    return { groups, chosen: sent.one('del') || due[0]?.value };
  },
  make: ({ config }, sent) => {
    const wanted = readPart(sent.one('del'));
    const period = readPeriods(config.contentDir).find(({ slug }) => slug === wanted?.period);
    if (wanted === undefined || period === undefined)
      return { problems: ['Välj vilken tid uppföljningen gäller.'] };
    const { titel, period: span } = period.file.values;
    const { keys, slug, words } = partKeys(wanted.part, yearsOf(span.value));
    const path = pathOf(period.slug, slug);
    return { files: [{ path, text: draftFile(followUpTitle(titel, words), keys) }] };
  },
};

const pathOf = (period: string, part: string) => `${period}/uppfoljning-${part}.md`;

/** The parts of a period that have no follow-up of their name yet, for a list to choose from. */
function unwrittenParts(contentDir: string, { slug, file }: EarlierPeriod) {
  const span = file.values.period.value;
  return partsOf(span)
    .filter((part) => {
      const name = partKeys(part, yearsOf(span)).slug;
      return readPlainFile(contentDir, pathOf(slug, name)) === undefined;
    })
    .map((part) => ({ value: partValue(slug, part), text: capitalize(partsInWords([part])) }));
}

/** Every part of a period that there can be a follow-up of: those of its years, and the whole. */
function partsOf(span: Span): readonly Part[] {
  const start = dateParts(span.from ?? '')?.year ?? thisYear();
  // What has no end is followed up to this year.
  const known = yearsOf(span);
  const years = known.length > 0 ? known : yearsOf({ from: `${start}-01-01`, to: `${thisYear()}-12-31` });
  const numbered = years.flatMap((year) =>
    PARTS.flatMap((part) =>
      Array.from({ length: partsPerYear(part) }, (_, at): Part => ({ part, number: at + 1, year })),
    ),
  );
  const whole = years.length < 2 ? [] : years.map((year): Part => ({ part: 'år', number: 1, year }));
  return [...numbered, ...whole, { part: 'hela perioden', number: 1, year: years.at(-1) ?? start }];
}

function thisYear(): number {
  return Number(swedishClock(Date.now()).slice(0, 4));
}
