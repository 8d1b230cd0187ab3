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
  /** The file, or what keeps it from being made, in Swedish. */
  readonly make: (parts: PreviewParts, sent: Sent) => NewFile | readonly string[];
};

/** What was filled in. */
export type Sent = Pick<Posted, 'all' | 'one'>;

/** A form that nobody has filled in. */
export const NOTHING: Sent = { all: () => [], one: () => '' };

export function isFile(made: NewFile | readonly string[]): made is NewFile {
  return 'path' in made;
}
