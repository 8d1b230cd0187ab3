import { activitiesOf, findingOf, isToldAsWhole, isUnknown } from '../../model/finding.ts';
import type { Link } from '../../model/link.ts';
import type { Period, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import { missingInWords } from '../../words/expected.ts';
import { type FollowUpRow, followUpRows, publishedShare } from '../../words/follow-ups.ts';
import { validityInWords } from '../../words/validity.ts';
import type { Explainer } from '../prose/explain.ts';
import type { RowSurroundings } from './activity-view.ts';
import { type FindingView, findingView } from './finding-view.ts';
import { periodFollowLinks } from './follow-links.ts';
import { type OverviewItem, overviewItem, type PledgeView, pledgeView } from './pledge-view.ts';

/** A period as home and its own page show it: how it goes, its pledges, its follow-ups. */
export type PeriodView = {
  readonly title: string;
  readonly href: string;
  /** Its year or years, in parts between which a line may break. */
  readonly yearLabel: readonly string[];
  /** The editor's own summary; one made of titles would say again what stands below. */
  readonly lead: string | undefined;
  readonly validity: string;
  /** Undefined where the pledges have no activities. */
  readonly finding: FindingView | undefined;
  /** Whether rows tell how it goes, and else who. */
  readonly isTold: boolean;
  readonly overview: readonly OverviewItem[];
  readonly pledges: readonly PledgeView[];
  readonly followUps: readonly FollowUpRow[];
  readonly published: string | undefined;
  /** Ways to be told of what comes; none where nothing will. */
  readonly follow: readonly Link[];
};

/** Makes the view of a period. */
export function periodView(period: Period, site: Site, explain: Explainer): PeriodView {
  const finding = findingOf(activitiesOf(period), period);
  // A pledge may have a result of its own, whatever is known of its activities.
  const isTold =
    !isUnknown(finding.statuses) || period.pledges.some((pledge) => isToldAsWhole(pledge, period));
  const around: RowSurroundings = { period, site, explain, isTold, isAnyoneNamed: true };
  return {
    title: period.title,
    href: `/${period.slug}`,
    yearLabel: yearLabel(period).split(/(?<=–)/),
    lead: period.summary,
    validity: validityInWords(period, period.pledges.length === 1 ? 'Löftet' : 'Löftena'),
    finding: findingView(finding, period.pledges, period, missingInWords(period.expected)),
    isTold,
    overview: period.pledges.map((pledge) => overviewItem(pledge, around)),
    pledges: period.pledges.map((pledge) => pledgeView(pledge, around)),
    followUps: followUpRows(period),
    published: publishedShare(period),
    follow: period.phase === 'over' ? [] : periodFollowLinks(period, site),
  };
}
