import { dateInWords } from '../../model/dates/stated-date.ts';
import { groupsOf } from '../../model/groups.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { placesInWords } from '../../words/places.ts';
import { responsibleMark } from '../../words/responsible.ts';
import { partTargetInWords, targetInWords } from '../../words/targets.ts';
import { renderProse } from '../prose/markdown.ts';
import { renderView } from '../views.ts';

/** A pledge as it was given, as HTML for a feed: how it goes is told by the follow-ups. */
export function pledgeHtml(pledge: Pledge, period: Period, site: Site): string {
  const place = {
    base: `/${period.slug}/`,
    ids: new Set<string>(),
    pictures: site.pictures,
    headingLevel: 3,
  };
  const who = ({ responsible }: Pledge | Activity) =>
    responsible.length === 0 ? undefined : responsibleMark(responsible, site.parties).text;
  return renderView('feed/lofte.njk', {
    period: period.title,
    href: `/${period.slug}`,
    span: period.spanText,
    responsible: who(pledge),
    places: placesInWords(pledge.places),
    target: pledge.target && targetInWords(pledge.target),
    description: pledge.description && renderProse(pledge.description, place),
    groups: groupsOf(pledge.activities).map(({ heading, items }) => ({
      heading,
      activities: items.map((activity) => ({
        text: activity.text,
        responsible: who(activity),
        target: activity.target && targetInWords(activity.target),
        partTargets: activity.partTargets.map(partTargetInWords),
        deadline: activity.deadline && dateInWords(activity.deadline),
        places: placesInWords(activity.places),
      })),
    })),
  });
}
