import type { IsoDate } from './dates/calendar.ts';
import type { Span } from './dates/span.ts';
import type { Change, Markdown } from './written.ts';

export type FollowUp = {
  readonly slug: string;
  readonly title: string;
  readonly covers: Span;
  /** What it covers in words: `tertial 2` and the year, `hela perioden`. */
  readonly coversText: string;
  readonly published: IsoDate | undefined;
  readonly document: Document | undefined;
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

export type Result = {
  readonly activity: string;
  readonly status: Status | undefined;
  /** A number, or a text such as "ett 80-tal" that is shown and never summed. */
  readonly outcome: number | string | undefined;
  readonly text: Markdown | undefined;
};

export type Document = {
  /** Address on the site, `/dokument/<period>/x.pdf`. */
  readonly address: string;
  readonly title: string;
  readonly bytes: number;
  readonly pages: number | undefined;
};
