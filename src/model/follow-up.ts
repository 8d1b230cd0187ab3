import type { IsoDate } from './dates/calendar.ts';
import type { Span } from './dates/span.ts';
import type { StatedDate } from './dates/stated-date.ts';
import type { Source } from './source.ts';
import type { Change, Markdown } from './written.ts';

export type FollowUp = {
  readonly slug: string;
  readonly title: string;
  readonly covers: Span;
  /** What it covers in words: `tertial 2` and the year, `hela perioden`. */
  readonly coversText: string;
  readonly published: StatedDate | undefined;
  readonly documents: readonly Document[];
  /** Who says so. */
  readonly sources: readonly Source[];
  readonly results: readonly Result[];
  readonly summary: string | undefined;
  readonly report: Markdown;
  readonly updated: IsoDate | undefined;
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly draft: boolean;
};

export const STATUSES = ['ej påbörjad', 'pågår', 'klar', 'delvis', 'ej genomförd', 'ingen uppgift'] as const;
export type Status = (typeof STATUSES)[number];

/** What a follow-up says of an activity, or of a pledge as a whole. */
export type Result = {
  readonly of: 'activity' | 'pledge';
  /** Of the activity or the pledge; no two in a period have the same. */
  readonly id: string;
  readonly status: Status | undefined;
  readonly outcomes: readonly Outcome[];
  readonly text: Markdown | undefined;
};

/** What was done: a number, or a text such as "ett 80-tal" that is shown and never summed, and what is counted where it says that. */
export type Outcome = { readonly amount: number | string; readonly unit: string | undefined };

export type Document = {
  /** Address on the site, `/dokument/<period>/x.pdf`. */
  readonly address: string;
  readonly title: string;
  readonly bytes: number;
  readonly pages: number | undefined;
};
