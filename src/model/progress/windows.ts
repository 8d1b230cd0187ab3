import type { Rate, Target } from '../activity.ts';
import { partsBetween } from '../dates/parts-between.ts';
import type { Cadence } from '../dates/parts-of-year.ts';
import type { Span } from '../dates/span.ts';
import type { Reported } from './reported.ts';
import { dayAfter, daysIn, isWithin, weeksIn, wholeMonthsIn } from './spans.ts';
import { times } from './sum.ts';
import { isShare } from './units.ts';

/** A time with a goal of its own, and what was reported of it, oldest first. */
export type Window = {
  readonly over: Span;
  readonly goal: number;
  readonly reported: readonly Reported[];
  /** Whether the reports cover all of the time. */
  readonly isWhole: boolean;
};

/** How many of a short time there are in a span; undefined where that cannot be told. */
const OFTEN = { månad: wholeMonthsIn, vecka: weeksIn, dygn: daysIn } as const;

/**
 * The times that a target is to be judged over, oldest first. Without a rate that is the period; a yearly target is judged year by
 * year, and so is one by any part of a year; one by the month, week or day over the time of each follow-up, since none tells of less. What does not add up is judged by each
 * follow-up alone that is of one such time, or without a rate by the last.
 */
export function windowsOf(
  target: Target,
  period: Span,
  history: readonly Reported[],
  adding: boolean,
): readonly Window[] {
  const numbered = history.filter(({ measured }) => measured !== undefined);
  if (!numbered.some(({ measured }) => typeof measured === 'number')) return [];
  if (target.per === undefined) {
    const told = adding ? withoutParts(numbered) : numbered.filter(isNumber).slice(-1);
    return windowOf(period, target.amount, told, adding);
  }
  const { per, unit } = target;
  if (!adding)
    return numbered
      .filter(isNumber)
      .filter(({ followUp }) => isShare(unit) || isOne(per, followUp.covers))
      .map((reported) => ({
        over: reported.followUp.covers,
        goal: target.amount,
        reported: [reported],
        isWhole: true,
      }));
  if (per === 'månad' || per === 'vecka' || per === 'dygn') {
    return numbered.filter(isNumber).flatMap((reported) => {
      const over = reported.followUp.covers;
      const often = OFTEN[per](over);
      return often === undefined ? [] : windowOf(over, times(target.amount, often), [reported], true);
    });
  }
  return rateWindows(period, per, numbered, target.amount);
}

/**
 * Whether a time is one of those that a rate is by. Of another time, nobody knows whether the number is of all of it or of each: only a
 * share is the same.
 */
function isOne(per: Rate, covers: Span): boolean {
  if (per === 'månad' || per === 'vecka' || per === 'dygn') return OFTEN[per](covers) === 1;
  const { from, to } = covers;
  return from !== undefined && to !== undefined && partsBetween(from, to, per).length === 1;
}

function rateWindows(
  period: Span,
  per: Cadence,
  history: readonly Reported[],
  amount: number,
): readonly Window[] {
  const last = history.at(-1)?.followUp.covers.to;
  const from = period.from ?? history.flatMap(({ followUp }) => followUp.covers.from ?? []).toSorted()[0];
  if (last === undefined || from === undefined) return [];
  const parts = partsBetween(from, period.to ?? `${last.slice(0, 4)}-12-31`, per);
  // What is promised for a year says nothing of the part of one that a period may begin or end with.
  const spans = parts.map(({ span }) => span).filter((span) => isWithin(span, { from, to: period.to }));
  const single = spans.flatMap(({ from, to }) => {
    const inside = history.filter(({ followUp }) => isWithin(followUp.covers, { from, to }));
    return inside.length === 0 ? [] : windowOf({ from, to }, amount, withoutParts(inside), true);
  });
  const wide = history.filter(isNumber).flatMap((reported) => {
    const { covers } = reported.followUp;
    const often = spans.filter((span) => isWithin(span, covers)).length;
    return often > 1 ? windowOf(covers, times(amount, often), [reported], true) : [];
  });
  return [...single, ...wide];
}

/** One window; none where reports overlap, so that nobody can tell what was counted twice. */
function windowOf(
  over: Span,
  goal: number,
  reported: readonly Reported[],
  adding: boolean,
): readonly Window[] {
  const spans = reported
    .map(({ followUp }) => followUp.covers)
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const isApart = spans.every((span, at) => {
    const before = spans[at - 1];
    return before === undefined || (before.to !== undefined && before.to < (span.from ?? ''));
  });
  if (!reported.some(isNumber) || (adding && !isApart)) return [];
  const [first, last] = [spans[0], spans.at(-1)];
  const isJoined = spans.every((span, at) => {
    const before = spans[at - 1];
    return before?.to === undefined || span.from === dayAfter(before.to);
  });
  const reachesEnd = over.to !== undefined && last?.to !== undefined && last.to >= over.to;
  const reachesStart = first?.from === undefined || (over.from !== undefined && first.from <= over.from);
  return [{ over, goal, reported, isWhole: reachesEnd && (!adding || (isJoined && reachesStart)) }];
}

/** Without the follow-ups whose time lies within that of another that tells of the same. */
function withoutParts(history: readonly Reported[]): readonly Reported[] {
  return history.filter(
    (one) =>
      !history.some(
        (other) =>
          other !== one &&
          isWithin(one.followUp.covers, other.followUp.covers) &&
          !isWithin(other.followUp.covers, one.followUp.covers),
      ),
  );
}

function isNumber({ measured }: Reported): boolean {
  return typeof measured === 'number';
}
