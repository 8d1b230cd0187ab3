import { CADENCES } from './dates/parts-of-year.ts';
import type { StatedDate } from './dates/stated-date.ts';

export type Activity = {
  readonly id: string;
  /** Ids that it had before, which old links still name. */
  readonly formerIds: readonly string[];
  readonly text: string;
  /** Keys of parties: its own, else its pledge's; empty where the content does not say. */
  readonly responsible: readonly string[];
  readonly places: readonly string[];
  readonly group: string | undefined;
  readonly target: Target | undefined;
  readonly partTargets: readonly PartTarget[];
  /** When it is to be done at the latest. */
  readonly deadline: StatedDate | undefined;
  /** `<period>/<id>` of what it goes on from, where the content says so. */
  readonly continues: string | undefined;
};

/** `antal` is a plain number: that many are promised, and more do no harm. */
export const BOUNDS = ['minst', 'högst', 'exakt', 'antal'] as const;
export type Bound = (typeof BOUNDS)[number];

export const RATES = ['dygn', 'vecka', 'månad', ...CADENCES] as const;
export type Rate = (typeof RATES)[number];

export type Target = {
  readonly bound: Bound;
  readonly amount: number;
  readonly unit: string | undefined;
  readonly per: Rate | undefined;
};

export type PartTarget = Target & { readonly text: string | undefined };
