import { followUpAddress } from '../../model/addresses.ts';
import type { FollowUp, Period, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import { type FollowUpRow, followUpRows } from '../../words/follow-ups.ts';
import { statusView } from '../../words/statuses.ts';
import { type Filter, isChosen, type Match, matchesOf } from './follow-up-filter.ts';
import { batches, ROWS } from './paging.ts';

/** An activity that fits is a sentence with its status: it takes the room of two rows. */
const ROWS_OF_MATCH = 2;
const MATCHES = ROWS / ROWS_OF_MATCH;

type MatchView = ReturnType<typeof matchView>;
type Row = FollowUpRow & { readonly matches: readonly MatchView[] };
type Listed = { readonly period: Period; readonly row: Row };

/** The follow-ups that fit a filter, newest period first, as the pages that list them. */
export function followUpBatches({ periods }: Site, filter: Filter): readonly (readonly Listed[])[] {
  const listed = periods.flatMap((period) =>
    (isChosen(filter) ? matchingRows(period, filter) : plainRows(period)).map((row) => ({ period, row })),
  );
  return batches(listed, ({ row }) => Math.max(1, row.matches.length * ROWS_OF_MATCH));
}

/** The rows of one page under their periods. */
export function byPeriod(batch: readonly Listed[]) {
  return [...Map.groupBy(batch, ({ period }) => period)].map(([period, listed]) => ({
    href: `/${period.slug}`,
    label: yearLabel(period),
    rows: listed.map(({ row }) => row),
  }));
}

function plainRows(period: Period): readonly Row[] {
  return followUpRows(period).map((row) => ({ ...row, matches: [] }));
}

/** Those that fit, with the activities that do. One with more of them than a page holds goes on with the next page. */
function matchingRows(period: Period, filter: Filter): readonly Row[] {
  return period.followUps.flatMap((followUp) => {
    const matches = matchesOf(followUp, period, filter);
    if (matches === undefined) return [];
    const rows = followUpRows({ ...period, expected: [], followUps: [followUp] });
    const views = matches.map((match) => matchView(match, followUp, period));
    const parts = Array.from({ length: Math.max(1, Math.ceil(views.length / MATCHES)) }, (_, at) =>
      views.slice(at * MATCHES, (at + 1) * MATCHES),
    );
    return rows.flatMap((row) => parts.map((part) => ({ ...row, matches: part })));
  });
}

function matchView({ activity, status }: Match, followUp: FollowUp, period: Period) {
  const isTold = followUp.results.some((result) => result.id === activity.id);
  return {
    href: `${isTold ? followUpAddress(period, followUp) : `/${period.slug}`}#${activity.id}`,
    text: activity.text,
    status: status && statusView(status),
  };
}
