import { FOLLOW_UP_FILE } from '../formats/follow-up-file.ts';
import { PAGE_FILE } from '../formats/page-file.ts';
import { PLEDGE_FILE } from '../formats/pledge-file.ts';
import { SETTINGS_FILE } from '../formats/settings-file.ts';
import type { Described } from '../schema/schema.ts';

export type FileKind = { readonly name: string; readonly file: string; readonly described: Described };

/** Every kind of file that editors write, with the schema that checks it. */
export const FILE_KINDS: readonly FileKind[] = [
  { name: 'webbplats', file: 'webbplats.yaml', described: SETTINGS_FILE },
  { name: 'lofte', file: 'lofte.md', described: PLEDGE_FILE },
  { name: 'uppfoljning', file: 'uppfoljning-….md', described: FOLLOW_UP_FILE },
  { name: 'sida', file: 'sidor/….md', described: PAGE_FILE },
];
