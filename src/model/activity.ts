export type Activity = {
  readonly id: string;
  readonly text: string;
  /** Keys of parties: its own, else its pledge's; empty where the content does not say. */
  readonly responsible: readonly string[];
  readonly places: readonly string[];
  readonly group: string | undefined;
  readonly target: Target | undefined;
  readonly partTargets: readonly PartTarget[];
  /** `<period>/<id>` of what it goes on from, where the content says so. */
  readonly continues: string | undefined;
};

export const BOUNDS = ['minst', 'högst', 'exakt'] as const;
export type Bound = (typeof BOUNDS)[number];

export const RATES = ['år', 'månad', 'vecka', 'tertial'] as const;
export type Rate = (typeof RATES)[number];

export type Target = {
  readonly bound: Bound;
  readonly amount: number;
  readonly unit: string | undefined;
  readonly per: Rate | undefined;
};

export type PartTarget = Target & { readonly text: string | undefined };
