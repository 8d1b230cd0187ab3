import { firstWords } from '../../markdown/first-words.ts';
import { followUpAddress } from '../../model/addresses.ts';
import { lineOf } from '../../model/lineage.ts';
import type { Link } from '../../model/link.ts';
import { progressOf } from '../../model/progress/progress.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { WHOLE_PLEDGE } from '../../words/outcomes.ts';
import { type Responsible, responsibleMark } from '../../words/responsible.ts';
import { capitalize, joinWords } from '../../words/swedish.ts';
import { targetsInWords } from '../../words/targets.ts';
import type { Explainer } from '../prose/explain.ts';
import { type Markup, SafeMarkup } from '../views.ts';
import type { Goal } from './activity-view.ts';
import { earlierLinks } from './lineage-links.ts';
import { type OutcomeTable, outcomeTable } from './outcome-table.ts';

/** An activity as a part of its pledge's page: every outcome, and what each follow-up said of it. */
export type ActivityPart = {
  readonly id: string;
  readonly formerIds: readonly string[];
  /** Its own words; the address of its place on the page. */
  readonly text: string;
  readonly responsible: Responsible | undefined;
  readonly places: string | undefined;
  readonly aim: string | undefined;
  readonly outcomes: OutcomeTable | undefined;
  readonly reasons: readonly Reason[];
  readonly earlier: readonly Link[];
  /** What the link to its place is called. */
  readonly link: string;
};

/** What a follow-up said in words, its first paragraph; the link leads to the rest, where there is more. */
export type Reason = { readonly time: string; readonly text: Markup; readonly more: string | undefined };

export type PartSurroundings = {
  readonly period: Period;
  readonly site: Site;
  readonly explain: Explainer;
  /** How many outcomes of an activity are told. */
  readonly room: number;
  readonly isAnyoneNamed: boolean;
};

/** An activity with all that follow-ups say of it. */
export function activityPart(activity: Activity, around: PartSurroundings): ActivityPart {
  const { period, site, room, isAnyoneNamed } = around;
  return {
    id: activity.id,
    formerIds: activity.formerIds,
    text: activity.text,
    responsible: isAnyoneNamed ? responsibleMark(activity.responsible, site.parties) : undefined,
    places: activity.places.length === 0 ? undefined : joinWords(activity.places),
    aim: targetsInWords(activity),
    outcomes: outcomeTable(activity, period, room),
    reasons: reasonsOf(activity, around),
    earlier: earlierLinks(lineOf(site.lineage, period, activity), site),
    link: 'Länk till aktiviteten',
  };
}

/** A pledge as a whole with all that follow-ups say of it; undefined where it has neither target nor result of its own. */
export function wholePart(pledge: Pledge, around: PartSurroundings): ActivityPart | undefined {
  const outcomes = outcomeTable(pledge, around.period, around.room);
  if (pledge.target === undefined && outcomes === undefined) return undefined;
  return {
    id: `${pledge.id}_helhet`,
    formerIds: [],
    text: WHOLE_PLEDGE,
    responsible: undefined,
    places: undefined,
    aim: targetsInWords(pledge),
    outcomes,
    reasons: reasonsOf(pledge, around),
    earlier: [],
    link: 'Länk till resultatet',
  };
}

function reasonsOf(of: Goal, { period, explain, room }: PartSurroundings): readonly Reason[] {
  return progressOf(of, period)
    .history.toReversed()
    .slice(0, room)
    .flatMap(({ text = '', followUp }) => {
      const first = firstWords(text);
      if (first === '') return [];
      const hasMore = text.trim().includes('\n\n');
      return [
        {
          time: capitalize(followUp.coversText),
          text: new SafeMarkup(explain.text(first)),
          more: hasMore ? `${followUpAddress(period, followUp)}#${of.id}` : undefined,
        },
      ];
    });
}
