import type { NewFile } from '../../editing/new-file/new-file.ts';
import type { Posted } from '../editing/posted.ts';
import type { PreviewParts } from '../parts.ts';

/** A kind of file that the desk makes: its form, and what is made of what was sent. */
export type Kind = {
  readonly view: string;
  /** Said where there is one of that name already. */
  readonly taken: string;
  /** What the view prints, with what was filled in. */
  readonly page: (parts: PreviewParts, sent: Sent) => object;
  readonly make: (parts: PreviewParts, sent: Sent) => Wanted;
};

/** The files, the one that is opened then first; or what keeps them from being made, in Swedish. */
export type Wanted = { readonly files: readonly NewFile[] } | { readonly problems: readonly string[] };

/** What was filled in. */
export type Sent = Pick<Posted, 'all' | 'one'>;

/** A form that nobody has filled in. */
export const NOTHING: Sent = { all: () => [], one: () => '' };
