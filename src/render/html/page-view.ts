import { OWN_PAGES } from '../../model/addresses.ts';
import type { IsoDate } from '../../model/dates/calendar.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { Link } from '../../model/link.ts';
import type { Change } from '../../model/written.ts';
import type { ShapeName } from '../../words/statuses.ts';
import type { Node } from './structured-data/nodes.ts';

/** One page, ready for its view. Everything a view prints is here, in words; views hold no logic that a function could. */
export type PageView = {
  /** The view under `views/pages/`, without its ending. */
  readonly view: string;
  readonly address: string;
  /** False where search engines shall leave it out. */
  readonly isIndexed?: boolean;
  readonly heading: string;
  /** For <title>; the site's name is added. */
  readonly title: string;
  readonly description: string;
  /** BCP 47 */
  readonly language: string;
  readonly trail: readonly Link[];
  readonly updated: IsoDate | undefined;
  /** What readers are told that has changed on the page, newest first. */
  readonly changes: readonly ChangeView[];
  /** The feed that tells of this page, where it is not only that of the whole site. */
  readonly feed?: Link;
  /** The slug of the period that it is about, for the picture that goes with a shared link. */
  readonly period?: string;
  /** What it tells search engines in their words, beside its breadcrumbs; nothing that the page does not show. */
  readonly things?: readonly Node[];
  /** The boxes that it shows. */
  readonly shapes?: readonly ShapeName[];
  /** What only this view prints. */
  readonly content: object;
};

/** The first step of every page's trail. */
export const HOME: Link = { href: OWN_PAGES.home, text: 'Löften' };

export type ChangeView = { readonly date: IsoDate; readonly day: string; readonly text: string };

/** Changes with their days in words. */
export function changeViews(changes: readonly Change[]): readonly ChangeView[] {
  return changes.map(({ date, text }) => ({ date, day: dateInWords(date), text }));
}
