import { activityAddress, hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import { progressOf } from '../../model/progress/progress.ts';
import type { Activity, Party, Period, Pledge, Site } from '../../model/site.ts';
import { placesInWords } from '../../words/places.ts';
import { type ProgressView, progressView } from '../../words/progress.ts';
import { type Responsible, responsibleMark } from '../../words/responsible.ts';
import { count } from '../../words/swedish.ts';
import { partTargetInWords, targetInWords } from '../../words/targets.ts';
import { renderProse } from '../prose/markdown.ts';
import type { ProsePlace } from '../prose/place-of.ts';
import { type DescentStep, itemDescent } from './descent.ts';

export type PledgeView = {
  readonly id: string;
  /** Its own page, where it has one. */
  readonly href: string | undefined;
  readonly title: string;
  readonly label: string;
  readonly activityCount: string | undefined;
  readonly description: string | undefined;
  readonly responsible: Responsible | undefined;
  readonly places: string | undefined;
  /** Of the pledge as a whole. */
  readonly target: string | undefined;
  readonly progress: ProgressView | undefined;
  readonly groups: readonly ActivityGroup[];
  /** The pledge through the years, oldest first; empty where it is new. */
  readonly descent: readonly DescentStep[];
};

/** Activities under one sub-heading: the editor's own, or else who is responsible. */
export type ActivityGroup = {
  readonly id: string;
  readonly heading: string | undefined;
  readonly responsible: Responsible | undefined;
  readonly activities: readonly ActivityView[];
};

export type ActivityView = {
  readonly id: string;
  /** Its place on the pledge's own page. */
  readonly href: string;
  readonly text: string;
  /** Undefined where the sub-heading says it already. */
  readonly responsible: Responsible | undefined;
  readonly places: string | undefined;
  readonly target: string | undefined;
  readonly partTargets: readonly string[];
  readonly deadline: string | undefined;
  readonly progress: ProgressView;
  /** The activity through the years, oldest first; empty where it is new. */
  readonly descent: readonly DescentStep[];
};

/** The pledges of a period with their activities, in the editor's order. */
export function pledgeViews(period: Period, site: Site, place: ProsePlace): readonly PledgeView[] {
  return period.pledges.map((pledge) => pledgeView(pledge, period, site, place));
}

/** A pledge with its activities. */
export function pledgeView(pledge: Pledge, period: Period, site: Site, place: ProsePlace): PledgeView {
  return {
    id: pledge.id,
    href: hasOwnPage(period, pledge) ? pledgeAddress(period, pledge) : undefined,
    title: pledge.title,
    label: period.pledges.length === 1 ? 'Löfte' : `Löfte ${period.pledges.indexOf(pledge) + 1}`,
    activityCount:
      pledge.activities.length === 0
        ? undefined
        : count(pledge.activities.length, 'aktivitet', 'aktiviteter'),
    description: pledge.description === undefined ? undefined : renderProse(pledge.description, place),
    responsible:
      pledge.responsible.length === 0 ? undefined : responsibleMark(pledge.responsible, site.parties),
    places: placesInWords(pledge.places),
    target: pledge.target && targetInWords(pledge.target),
    progress: progressOf(pledge, period).latest === undefined ? undefined : progressView(pledge, period),
    groups: activityGroups(pledge, period, site),
    descent: itemDescent(period, pledge, site),
  };
}

function activityGroups(pledge: Pledge, period: Period, site: Site): readonly ActivityGroup[] {
  const { parties } = site;
  const hasOwnGroups = pledge.activities.some(({ group }) => group !== undefined);
  const nobodyNamed = pledge.activities.every(({ responsible }) => responsible.length === 0);
  const mark = (activity: Activity) => responsibleMark(activity.responsible, parties);
  const grouped = Map.groupBy(pledge.activities, (activity) =>
    hasOwnGroups ? (activity.group ?? '') : mark(activity).key,
  );
  const groups = [...grouped].map(([key, activities], index): ActivityGroup => {
    const shared =
      hasOwnGroups || nobodyNamed || activities[0] === undefined ? undefined : mark(activities[0]);
    return {
      id: `${pledge.id}_${index + 1}`,
      heading: hasOwnGroups && key !== '' ? key : undefined,
      responsible: shared,
      activities: activities.map((activity) =>
        activityView(activity, pledge, period, site, shared || nobodyNamed ? undefined : mark(activity)),
      ),
    };
  });
  // What has no sub-heading of its own stands first: below another one's it would read as part of that.
  if (hasOwnGroups)
    return groups.toSorted((a, b) => Number(a.heading !== undefined) - Number(b.heading !== undefined));
  return groups.toSorted((a, b) => rank(a, parties) - rank(b, parties));
}

/** Single parties in the site's order, then those who act together, then what nobody is named for. */
function rank({ responsible }: ActivityGroup, parties: readonly Party[]): number {
  const shapes = responsible?.shapes ?? [];
  return shapes.length === 0
    ? Number.MAX_SAFE_INTEGER
    : shapes.length * (parties.length + 1) + (shapes[0] ?? 0);
}

function activityView(
  activity: Activity,
  pledge: Pledge,
  period: Period,
  site: Site,
  responsible: Responsible | undefined,
): ActivityView {
  return {
    id: activity.id,
    href: activityAddress(period, pledge, activity),
    text: activity.text,
    responsible,
    places: placesInWords(activity.places),
    target: activity.target && targetInWords(activity.target),
    partTargets: activity.partTargets.map(partTargetInWords),
    deadline: activity.deadline && dateInWords(activity.deadline),
    progress: progressView(activity, period),
    descent: itemDescent(period, activity, site),
  };
}
