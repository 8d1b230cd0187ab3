import { followUpAddress } from '../../model/addresses.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { Document, FollowUp, Period } from '../../model/site.ts';
import { coversInWords } from '../../words/spans.ts';
import { count, formatSize } from '../../words/swedish.ts';

export type DocumentLink = { readonly href: string; readonly title: string; readonly label: string };

export type FollowUpLink = {
  readonly href: string;
  readonly title: string;
  /** Part of the year, and its days. */
  readonly covers: string;
  readonly published: string | undefined;
  readonly documents: readonly DocumentLink[];
};

/** A follow-up as it is listed. */
export function followUpLink(period: Period, followUp: FollowUp): FollowUpLink {
  return {
    href: followUpAddress(period, followUp),
    title: followUp.title,
    covers: coversInWords(followUp),
    published: followUp.published && dateInWords(followUp.published),
    documents: followUp.documents.map(documentLink),
  };
}

/** A file as it is linked: its type, pages and size, all read from the file (WCAG 2.4.4: the link tells where it leads). */
export function documentLink({ address, title, bytes, pages }: Document): DocumentLink {
  const facts = ['PDF', pages === undefined ? undefined : count(pages, 'sida', 'sidor'), formatSize(bytes)];
  return { href: address, title, label: facts.filter((fact) => fact !== undefined).join(', ') };
}
