import { hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import { findingOf, isToldAsWhole, isUnknown } from '../../model/finding.ts';
import { groupsOf } from '../../model/groups.ts';
import type { Period, Pledge } from '../../model/site.ts';
import { activitiesInWords, countsInWords } from '../../words/finding.ts';
import { type Responsible, responsibleMark } from '../../words/responsible.ts';
import { inOrder, type ShapeName, statusView } from '../../words/statuses.ts';
import { joinWords } from '../../words/swedish.ts';
import { type ActivityRow, activityRow, type RowSurroundings, wholeRow } from './activity-view.ts';

/** A pledge in the list that is both the contents of a page and its picture. */
export type OverviewItem = {
  readonly href: string;
  readonly title: string;
  readonly boxes: readonly ShapeName[];
  /** What the boxes show, for those who do not see them. */
  readonly said: string | undefined;
  readonly amount: string;
};

/** A pledge with its activities as rows. */
export type PledgeView = {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly label: string;
  /** Whether there are others, so that its number says which it is. */
  readonly isNumbered: boolean;
  readonly amount: string | undefined;
  /** Its own page, where it has one. */
  readonly href: string | undefined;
  readonly title: string;
  readonly responsible: Responsible | undefined;
  /** Whatever else is said under its heading. */
  readonly note: string | undefined;
  /** Its own target and result, where it has any. */
  readonly whole: readonly ActivityRow[];
  readonly groups: readonly RowGroup[];
};

/** Rows under one sub-heading of the editor's; undefined for those that have none. */
export type RowGroup = { readonly heading: string | undefined; readonly rows: readonly ActivityRow[] };

/** More boxes than this do not fit beside a title. */
const MOST_BOXES = 12;

/** A pledge in the overview. */
export function overviewItem(pledge: Pledge, { period, isTold }: RowSurroundings): OverviewItem {
  const { statuses } = findingOf(pledge.activities, period);
  const isShown = isTold && statuses.length > 0 && !isOnlyWhole(pledge, period);
  return {
    href: `#${pledge.id}`,
    title: pledge.title,
    boxes:
      isShown && statuses.length <= MOST_BOXES
        ? inOrder(statuses).map((status) => statusView(status).shape)
        : [],
    said: isShown
      ? `${countsInWords(statuses)
          .map(({ amount, word }) => `${amount} ${word}`)
          .join(', ')}. `
      : undefined,
    amount: activitiesInWords(pledge.activities.length),
  };
}

/** Of the activities of a pledge that is told of as a whole alone, there is nothing to say that its own result does not. */
function isOnlyWhole(pledge: Pledge, period: Period): boolean {
  return isUnknown(findingOf(pledge.activities, period).statuses) && isToldAsWhole(pledge, period);
}

/** A pledge as a part of a page. */
export function pledgeView(pledge: Pledge, around: RowSurroundings): PledgeView {
  const { period, site, isTold } = around;
  const areRowsTold = isTold && !isOnlyWhole(pledge, period);
  const amount = pledge.activities.length;
  const isAlone = amount === 0;
  const shows = isTold || isAlone;
  const places = shows && pledge.places.length > 0 ? `${joinWords(pledge.places)}.` : undefined;
  const none = isAlone ? 'Inga aktiviteter anges.' : undefined;
  return {
    id: pledge.id,
    formerIds: pledge.formerIds,
    label: pledgeLabel(pledge, period.pledges),
    isNumbered: period.pledges.length > 1,
    amount: isAlone ? undefined : activitiesInWords(amount),
    href: hasOwnPage(period, pledge) ? pledgeAddress(period, pledge) : undefined,
    title: pledge.title,
    responsible:
      shows && pledge.responsible.length > 0 ? responsibleMark(pledge.responsible, site.parties) : undefined,
    note: [places, none].filter((sentence) => sentence !== undefined).join(' ') || undefined,
    whole: [wholeRow(pledge, around)].filter((row) => row !== undefined),
    groups: groupsOf(pledge.activities).map(({ heading, items }) => ({
      heading,
      rows: items.map((activity) =>
        activityRow(activity, { ...around, isTold: areRowsTold, isAnyoneNamed: isNamed(pledge) }),
      ),
    })),
  };
}

/** `Löfte 2`; a pledge that stands alone has no number. */
export function pledgeLabel(pledge: Pledge, pledges: readonly Pledge[]): string {
  return pledges.length === 1 ? 'Löfte' : `Löfte ${pledges.indexOf(pledge) + 1}`;
}

/** Whether the content names anybody for any activity of a pledge. */
export function isNamed({ activities }: Pledge): boolean {
  return activities.some(({ responsible }) => responsible.length > 0);
}
