import { followUpAddress, hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import type { Activity, FollowUp, Period, Pledge, Result, Site } from '../../model/site.ts';
import { capitalize } from '../../words/swedish.ts';
import { outcomeInWords, partTargetInWords, targetInWords } from '../../words/targets.ts';
import { sectionsOf, wordsOf } from '../prose/sections.ts';
import type { Place, Target } from './place.ts';
import { placesOfChanges, placesOfProse } from './places-of-text.ts';

/** All that a search can find of a period: the period, its pledges with their activities, and its follow-ups. */
export function* placesOfPeriod(period: Period, site: Site): Generator<Place> {
  yield* placesOfIntroduction(period, site);
  for (const pledge of period.pledges) yield* placesOfPledge(pledge, period, site);
  for (const followUp of period.followUps) yield* placesOfFollowUp(followUp, period, site);
}

function targetIn(period: Period, site: Site, own: Pick<Target, 'address' | 'title' | 'kind'>): Target {
  return { ...own, period: { slug: period.slug, title: period.title }, language: site.language };
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
    context: spanText,
    parties,
  };
  yield* placesOfProse(introduction, idsTaken(period), { target, parties });
  yield* placesOfChanges(changes, { target, parties });
}

/** The ids that stand on a period's page before those of its introduction's headings. */
function idsTaken({ pledges, slug }: Period): Set<string> {
  const ids = new Set(pledges.flatMap((pledge) => [pledge.id, ...pledge.activities.map(({ id }) => id)]));
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
    parties: responsibleFor(pledge),
  };
  if (isPage) {
    const ids = new Set([pledge.id, ...pledge.activities.map(({ id }) => id)]);
    yield* placesOfProse(pledge.description ?? '', ids, { target, parties: responsibleFor(pledge) });
  }
  for (const activity of pledge.activities) {
    yield {
      target,
      anchor: activity.id,
      heading: activity.group ?? '',
      text: activityText(activity),
      about: '',
      context: joined([...activity.places, ...partyNames(activity.responsible, site)]),
      parties: activity.responsible,
    };
  }
}

function* placesOfFollowUp(followUp: FollowUp, period: Period, site: Site): Generator<Place> {
  const { title, report, summary, coversText, document, results, changes } = followUp;
  const target = targetIn(period, site, {
    address: followUpAddress(period, followUp),
    title,
    kind: 'Uppföljning',
  });
  const ids = new Set(results.map(({ activity }) => activity));
  const all = [...new Set(period.pledges.flatMap(responsibleFor))];
  const start = {
    target,
    anchor: '',
    heading: '',
    text: summary ?? '',
    about: '',
    context: joined([coversText, document?.title]),
  };
  yield { ...start, parties: all };
  yield* placesOfProse(report, ids, { target, parties: all });
  yield* placesOfChanges(changes, { target, parties: all });
  const activities = new Map(
    period.pledges.flatMap(({ activities: own }) => own.map((activity) => [activity.id, activity])),
  );
  for (const result of results) {
    const activity = activities.get(result.activity);
    yield {
      target,
      anchor: result.activity,
      heading: '',
      text: resultText(result, activity),
      about: activity?.text ?? '',
      context: '',
      parties: activity?.responsible ?? [],
    };
  }
}

function activityText({ text, target, partTargets }: Activity): string {
  const targets = [
    ...(target === undefined ? [] : [targetInWords(target)]),
    ...partTargets.map(partTargetInWords),
  ];
  return targets.length === 0 ? text : `${text} Mål: ${targets.join(', ')}.`;
}

/** What a result says, as sentences. */
function resultText({ status, outcome, text }: Result, activity: Activity | undefined): string {
  const reached = outcome === undefined ? undefined : outcomeInWords(outcome, activity?.target);
  const said = [status, reached].map((words) => words && `${capitalize(words)}.`);
  return joined([...said, wordsOf(text ?? '')]);
}

function responsibleFor({ responsible, activities }: Pledge): readonly string[] {
  return [...new Set([...responsible, ...activities.flatMap((activity) => activity.responsible)])];
}

function partyNames(keys: readonly string[], { parties }: Site): readonly string[] {
  return parties.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
}

function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(' ');
}
