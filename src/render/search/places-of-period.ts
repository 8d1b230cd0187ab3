import { compareAddress, hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import { activitiesOf, findingOf, isUnknown, latestStatus } from '../../model/finding.ts';
import { comparable } from '../../model/lineage.ts';
import { idsOf } from '../../model/pledge.ts';
import { progressOf } from '../../model/progress/progress.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { answerInWords } from '../../words/finding.ts';
import { statusView } from '../../words/statuses.ts';
import { comparisonTitle } from '../../words/summaries.ts';
import { outcomesInWords, partTargetInWords, targetInWords } from '../../words/targets.ts';
import { sectionsOf, wordsOf } from '../prose/sections.ts';
import type { Place } from './place.ts';
import { joined, responsibleFor, targetIn } from './place-parts.ts';
import { placesOfFollowUp } from './places-of-follow-up.ts';
import { placesOfChanges, placesOfProse } from './places-of-text.ts';

/** All that a search can find of a period: the period, its pledges with their activities, and its follow-ups. */
export function* placesOfPeriod(period: Period, site: Site): Generator<Place> {
  yield* placesOfIntroduction(period, site);
  for (const pledge of period.pledges) yield* placesOfPledge(pledge, period, site);
  for (const followUp of period.followUps) yield* placesOfFollowUp(followUp, period, site);
  yield* placesOfComparisons(period, site);
}

/** What those ask with who want to know what is another in one period than in the one before. */
const COMPARING = 'jämföra jämförelse skillnad skillnader skiljer ändrats';

function* placesOfComparisons(period: Period, site: Site): Generator<Place> {
  for (const earlier of comparable(period, site)) {
    const [address, title] = [compareAddress(period, earlier), comparisonTitle(period, earlier)];
    const target = targetIn(period, site, { address, title, kind: 'Sida' });
    yield { target, anchor: '', heading: '', text: '', about: '', context: COMPARING, parties: [] };
  }
}

function* placesOfIntroduction(period: Period, site: Site): Generator<Place> {
  const { slug, title, spanText, summary, introduction, signed, decided, sources, pledges, changes } = period;
  const address = `/${slug}`;
  const facts = [
    signed?.place,
    ...(signed?.by ?? []).flatMap(({ name, role }) => [name, role]),
    decided?.by,
    ...sources.map(({ text }) => text),
  ];
  const target = targetIn(period, site, { address, title, kind: 'Medborgarlöfte' });
  const parties = [...new Set(pledges.flatMap(responsibleFor))];
  yield {
    target,
    anchor: '',
    heading: '',
    text: joined([summary, ...facts]),
    about: '',
    context: joined([spanText, signed && 'Undertecknat, skrev under', decided && 'Beslutat, beslutade']),
    how: answerOf(activitiesOf(period), period),
    parties,
  };
  yield* placesOfProse(introduction, idsTaken(period), { target, parties });
  yield* placesOfChanges(changes, { target, parties });
}

/** The ids that stand on a period's page before those of its introduction's headings. */
function idsTaken({ pledges, slug }: Period): Set<string> {
  const ids = idsOf(pledges);
  const place = { base: `/${slug}/`, headingLevel: 2, ids, pictures: [] };
  for (const { description } of pledges) sectionsOf(description ?? '', place);
  return ids;
}

function* placesOfPledge(pledge: Pledge, period: Period, site: Site): Generator<Place> {
  const isPage = hasOwnPage(period, pledge);
  const target = isPage
    ? targetIn(period, site, { address: pledgeAddress(period, pledge), title: pledge.title, kind: 'Löfte' })
    : targetIn(period, site, { address: `/${period.slug}`, title: period.title, kind: 'Medborgarlöfte' });
  yield {
    target,
    anchor: isPage ? '' : pledge.id,
    heading: isPage ? '' : pledge.title,
    text: joined([isPage ? '' : wordsOf(pledge.description ?? ''), ...pledge.places]),
    about: '',
    context: '',
    id: pledge.id,
    how: answerOf(pledge.activities, period),
    parties: responsibleFor(pledge),
  };
  if (isPage) {
    yield* placesOfProse(pledge.description ?? '', idsOf([pledge]), {
      target,
      parties: responsibleFor(pledge),
    });
  }
  for (const activity of pledge.activities) {
    yield {
      target,
      anchor: activity.id,
      heading: activity.group ?? '',
      text: activityText(activity),
      about: '',
      context: joined([...activity.places, ...partyNames(activity.responsible, site)]),
      id: activity.id,
      how: statusOf(activity, period),
      parties: activity.responsible,
    };
  }
}

/** The finding of some activities as a sentence. */
function answerOf(activities: readonly Activity[], period: Period): string | undefined {
  const { statuses, sources } = findingOf(activities, period);
  const answer = answerInWords(statuses, period.phase, statuses.length, sources.length === 1);
  return answer && `${answer}.`;
}

/** `Delvis, 61,5 procent.`; what nobody knows is told as a sentence, since the word alone does not say of what. */
function statusOf(activity: Activity, period: Period): string | undefined {
  const { latest } = progressOf(activity, period);
  const status = latestStatus(latest);
  const outcome = latest && outcomesInWords(latest.outcomes, activity.target);
  if (outcome === undefined && isUnknown([status])) return answerOf([activity], period);
  const { word } = statusView(status);
  return `${[word, outcome].filter((words) => words !== undefined).join(', ')}.`;
}

function activityText({ text, target, partTargets }: Activity): string {
  const targets = [
    ...(target === undefined ? [] : [targetInWords(target)]),
    ...partTargets.map(partTargetInWords),
  ];
  return targets.length === 0 ? text : `${text} Mål: ${targets.join(', ')}.`;
}

function partyNames(keys: readonly string[], { parties }: Site): readonly string[] {
  return parties.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
}
