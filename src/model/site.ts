import type { IsoDate } from './dates/calendar.ts';
import type { Span } from './dates/span.ts';
import type { StatedDate } from './dates/stated-date.ts';
import type { Change, Markdown } from './written.ts';

/**
 * The read-only model of everything the site publishes. Plain data: no methods, no positions in files,
 * no rendered HTML. An optional fact that the content does not state is `undefined`: unknown is not zero and not no.
 */

import type { Lineage } from './descent.ts';
import type { Expected } from './expected/expected.ts';
import type { Document, FollowUp } from './follow-up.ts';
import type { GoneAddress, MovedAddress } from './old-addresses.ts';
import type { Contact, Operator, Party } from './parties.ts';
import type { Phase } from './phase.ts';
import type { Pledge } from './pledge.ts';
import type { Progress } from './progress/progress.ts';
import type { Source } from './source.ts';

export type { Activity, Bound, PartTarget, Rate, Target } from './activity.ts';
export {
  type Document,
  type FollowUp,
  type Outcome,
  type Result,
  STATUSES,
  type Status,
} from './follow-up.ts';
export type { Contact, Operator, Party } from './parties.ts';
export type { Pledge } from './pledge.ts';
export type { Source } from './source.ts';

export type Site = {
  readonly name: string;
  readonly place: string;
  /** The site's own address without a trailing slash: SITE_URL, else `adress`. */
  readonly url: string;
  /** What the ids of all that it tells begin with, a tag URI; the same wherever the site runs. */
  readonly identity: string;
  /** BCP 47 */
  readonly language: string;
  readonly parties: readonly Party[];
  readonly contact: Contact;
  /** Who runs the site, where the content says it. */
  readonly operator: Operator | undefined;
  /** The official numbers (SCB) of the municipality, four digits, and of the county, two. */
  readonly municipalityCode: string | undefined;
  readonly countyCode: string | undefined;
  /** Slugs of the pages in the main menu, in order. */
  readonly menu: readonly string[];
  readonly glossary: readonly GlossaryEntry[];
  readonly moved: readonly MovedAddress[];
  readonly gone: readonly GoneAddress[];
  /** Newest first. */
  readonly periods: readonly Period[];
  /** By title, in Swedish order. */
  readonly pages: readonly Page[];
  /** Those that a public file names. */
  readonly pictures: readonly Picture[];
  /** Files under public/dokument that no public file names. */
  readonly withheld: readonly string[];
  /** The headings that editors have written in the texts of pages, each by its address: `/<page>#<id>`. */
  readonly headings: readonly string[];
  /** What goes on from what; derived. */
  readonly lineage: Lineage;
  /** When the settings, the glossary among them, last changed. */
  readonly updated: IsoDate | undefined;
};

export type GlossaryEntry = {
  readonly term: string;
  readonly meaning: string;
  /** Other words that readers may search for it by. */
  readonly searchWords: readonly string[];
};

export type Period = {
  /** The folder's name and the page's address. */
  readonly slug: string;
  readonly title: string;
  readonly span: Span;
  readonly spanText: string;
  readonly summary: string | undefined;
  readonly introduction: Markdown;
  /** Slugs of the earlier periods that this one goes on from. */
  readonly continues: readonly string[];
  readonly signed: Signature | undefined;
  readonly decided: Decision | undefined;
  readonly sources: readonly Source[];
  readonly pledges: readonly Pledge[];
  /** Newest first. */
  readonly followUps: readonly FollowUp[];
  /** The site's own edition of it as a document, where one is made. */
  readonly document: Document | undefined;
  /** As of the moment that the site is seen from. */
  readonly phase: Phase;
  /** How its pledges and activities have gone, by their ids; derived. */
  readonly progress: ReadonlyMap<string, Progress>;
  /** The follow-ups to expect of it, oldest first, as of the moment that the site is seen from. */
  readonly expected: readonly Expected[];
  readonly updated: IsoDate | undefined;
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly draft: boolean;
};

export type Signature = {
  readonly date: StatedDate | undefined;
  readonly place: string | undefined;
  /** Each with a name, a role or both. */
  readonly by: readonly { readonly name: string | undefined; readonly role: string | undefined }[];
};

export type Decision = { readonly by: string | undefined; readonly date: StatedDate | undefined };

export type Page = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string | undefined;
  /** BCP 47 */
  readonly language: string;
  readonly body: Markdown;
  readonly updated: IsoDate | undefined;
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly draft: boolean;
};

/** A picture in a period's `bilder` folder, or in `sidor/bilder`; its size and hash are those of what is sent. */
export type Picture = {
  /** `/<period>/bilder/torg.png` */
  readonly address: string;
  readonly file: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Changes with the bytes that are sent, for an address that may be cached for ever. */
  readonly hash: string;
};
