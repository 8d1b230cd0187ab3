import { compareAddress } from '../../model/addresses.ts';
import { comparable } from '../../model/lineage.ts';
import type { Link } from '../../model/link.ts';
import type { Period, Site, Source } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import { expectationsInWords } from '../../words/expected.ts';
import { type Fact, periodFacts } from '../../words/facts.ts';
import { progressOfGroups, statusesIn } from '../../words/progress.ts';
import type { Responsible } from '../../words/responsible.ts';
import type { StatusView } from '../../words/statuses.ts';
import { count } from '../../words/swedish.ts';
import { renderProse } from '../prose/markdown.ts';
import { type DescentStep, lineOfDescent } from './descent.ts';
import { periodFollowLinks } from './follow-links.ts';
import { type FollowUpLink, followUpLink } from './follow-up-links.ts';
import { type PledgeView, pledgeViews } from './pledge-view.ts';

/** A period in full, as home and its own page show it. */
export type PeriodView = {
  readonly title: string;
  readonly href: string;
  readonly numeral: string;
  readonly span: string;
  readonly introduction: string | undefined;
  readonly pledges: readonly PledgeView[];
  readonly activityCount: string | undefined;
  readonly doers: readonly DoerView[];
  readonly followUps: readonly FollowUpLink[];
  /** The words for how it goes that are used, to be explained. */
  readonly statuses: readonly StatusView[];
  /** What is said of follow-ups that are not here. */
  readonly expectations: readonly string[];
  /** Ways to be told of what comes. */
  readonly follow: readonly Link[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly descent: readonly DescentStep[];
  /** Pages that compare it with an earlier one. */
  readonly comparisons: readonly Link[];
};

/** Who does what: one party, or some together, with their activities by pledge. */
export type DoerView = {
  readonly responsible: Responsible;
  readonly description: string | undefined;
  readonly total: string;
  readonly pledges: readonly (Link & { readonly amount: string })[];
};

/** Makes the view of a period; `headingLevel` is the level of its parts' headings. */
export function periodView(period: Period, site: Site, headingLevel: number): PeriodView {
  const ids = new Set(
    period.pledges.flatMap(({ id, activities }) => [id, ...activities.map((activity) => activity.id)]),
  );
  const place = { base: `/${period.slug}/`, ids, pictures: site.pictures };
  const activities = period.pledges.flatMap((pledge) => pledge.activities);
  const pledges = pledgeViews(period, site, { ...place, headingLevel: headingLevel + 1 });
  return {
    title: period.title,
    href: `/${period.slug}`,
    numeral: yearLabel(period),
    span: period.spanText,
    introduction:
      period.introduction === '' ? undefined : renderProse(period.introduction, { ...place, headingLevel }),
    pledges,
    activityCount: activities.length === 0 ? undefined : count(activities.length, 'aktivitet', 'aktiviteter'),
    doers: doerViews(pledges, site),
    followUps: period.followUps.map((followUp) => followUpLink(period, followUp)),
    statuses: statusesIn(pledges.flatMap(({ groups }) => progressOfGroups(groups))),
    expectations: expectationsInWords(period.expected),
    follow: periodFollowLinks(period, site),
    facts: periodFacts(period),
    sources: period.sources,
    descent: lineOfDescent(period, site),
    comparisons: comparable(period, site).map((earlier) => ({
      href: compareAddress(period, earlier),
      text: `Jämför med ${yearLabel(earlier)}`,
    })),
  };
}

function doerViews(pledges: readonly PledgeView[], site: Site): readonly DoerView[] {
  const entries = pledges.flatMap((pledge) =>
    pledge.groups.flatMap((group) =>
      group.activities.flatMap((activity) => {
        const responsible = activity.responsible ?? group.responsible;
        return responsible === undefined ? [] : [{ responsible, pledge, group }];
      }),
    ),
  );
  const byDoer = Map.groupBy(entries, ({ responsible }) => responsible.key);
  return [...byDoer.values()]
    .map((mine) => {
      const [first] = mine;
      if (first === undefined) return undefined;
      const byPledge = Map.groupBy(mine, ({ pledge }) => pledge);
      return {
        responsible: first.responsible,
        description: site.parties.find(({ key }) => key === first.responsible.key)?.description,
        total: count(mine.length, 'aktivitet', 'aktiviteter'),
        pledges: [...byPledge].map(([pledge, own]) => ({
          href: `#${own[0]?.group.responsible ? own[0].group.id : pledge.id}`,
          text: pledge.title,
          amount: count(own.length, 'aktivitet', 'aktiviteter'),
        })),
      };
    })
    .filter((doer) => doer !== undefined)
    .toSorted(
      (a, b) =>
        togetherness(a) - togetherness(b) || (a.responsible.shapes[0] ?? 0) - (b.responsible.shapes[0] ?? 0),
    );
}

/** How many act together; where nobody is named it comes last. */
function togetherness({ responsible }: DoerView): number {
  return responsible.shapes.length || Number.MAX_SAFE_INTEGER;
}
