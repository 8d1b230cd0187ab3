import { followUpAddress } from '../../model/addresses.ts';
import { dateParts, MONTHS } from '../../model/dates/calendar.ts';
import type { Span } from '../../model/dates/span.ts';
import { idsToldIn } from '../../model/pledge.ts';
import type { Activity, FollowUp, Period, Result, Site } from '../../model/site.ts';
import { capitalize } from '../../words/swedish.ts';
import { outcomesInWords } from '../../words/targets.ts';
import { wordsOf } from '../prose/sections.ts';
import type { Place } from './place.ts';
import { joined, responsibleFor, targetIn } from './place-parts.ts';
import { placesOfChanges, placesOfProse } from './places-of-text.ts';

/** All that a search can find of a follow-up: its report, its changes and its results. */
export function* placesOfFollowUp(followUp: FollowUp, period: Period, site: Site): Generator<Place> {
  const { title, report, summary, covers, coversText, documents, sources, results, changes } = followUp;
  const target = targetIn(period, site, {
    address: followUpAddress(period, followUp),
    title,
    kind: 'Uppföljning',
  });
  const ids = idsToldIn(results, period.pledges);
  const all = [...new Set(period.pledges.flatMap(responsibleFor))];
  const start = {
    target,
    anchor: '',
    heading: '',
    text: summary ?? '',
    about: '',
    context: joined([
      coversText,
      ...monthsOf(covers),
      ...documents.map((document) => document.title),
      ...sources.map((source) => source.text),
    ]),
  };
  yield { ...start, parties: all };
  yield* placesOfProse(report, ids, { target, parties: all });
  yield* placesOfChanges(changes, { target, parties: all });
  const activities = new Map(
    period.pledges.flatMap(({ activities: own, ...pledge }) =>
      [{ ...pledge, text: pledge.title }, ...own].map((told) => [told.id, told] as const),
    ),
  );
  for (const result of results) {
    const activity = activities.get(result.id);
    yield {
      target,
      anchor: result.id,
      heading: '',
      text: resultText(result, activity),
      about: activity?.text ?? '',
      context: '',
      id: result.id,
      parties: activity?.responsible ?? [],
    };
  }
}

/** The months that a follow-up is about; none where it is about all of a year. */
function monthsOf({ from, to }: Span): readonly string[] {
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : dateParts(day)));
  if (!first || !last || first.year !== last.year || last.month - first.month > 10) return [];
  return MONTHS.slice(first.month - 1, last.month);
}

/** What a result says, as sentences. */
function resultText(
  { status, outcomes, text }: Result,
  activity: Pick<Activity, 'target'> | undefined,
): string {
  const reached = outcomesInWords(outcomes, activity?.target);
  const said = [status, reached].map((words) => words && `${capitalize(words)}.`);
  return joined([...said, wordsOf(text ?? '')]);
}
