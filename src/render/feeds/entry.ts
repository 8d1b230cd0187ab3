import type { IsoDate } from '../../model/dates/calendar.ts';

export const KINDS = { lofte: 'Löfte', uppfoljning: 'Uppföljning', andring: 'Ändring' } as const;
export type Kind = keyof typeof KINDS;

/** Something that the site tells, before it is put in the form of one feed or another. */
export type Entry = {
  /** A tag URI (RFC 4151). It stays when dates, words or the site's address change. */
  readonly id: string;
  readonly kind: Kind;
  /** On the site, with the place on the page. */
  readonly address: string;
  readonly title: string;
  /** A sentence or two of plain text. */
  readonly summary: string;
  /** Of the summary, BCP 47. */
  readonly language: string;
  readonly period: { readonly slug: string; readonly title: string } | undefined;
  readonly published: IsoDate | undefined;
  /** Undefined where the content does not say. */
  readonly updated: IsoDate | undefined;
  /** `updated`, or the day that stands for it where a format must have one. */
  readonly day: IsoDate;
  /** All of it, as HTML with whole addresses. */
  readonly html: () => string;
};
