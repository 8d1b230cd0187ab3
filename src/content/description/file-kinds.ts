import type { Role } from '../files/roles.ts';
import { FOLLOW_UP_FILE } from '../formats/follow-up-file.ts';
import { PAGE_FILE } from '../formats/page-file.ts';
import { PLEDGE_FILE } from '../formats/pledge-file.ts';
import { SETTINGS_FILE } from '../formats/settings-file.ts';
import type { Schema } from '../schema/schema.ts';

export type FileKind = {
  readonly role: Role;
  /** What the handbook and the JSON Schema call it. */
  readonly name: string;
  readonly file: string;
  readonly described: Schema<unknown>;
  readonly isMarkdown: boolean;
};

/** Every kind of file that editors write, with the schema that checks it. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    role: 'settings',
    name: 'webbplats',
    file: 'webbplats.yaml',
    described: SETTINGS_FILE,
    isMarkdown: false,
  },
  { role: 'pledges', name: 'lofte', file: 'lofte.md', described: PLEDGE_FILE, isMarkdown: true },
  {
    role: 'followUp',
    name: 'uppfoljning',
    file: 'uppfoljning-….md',
    described: FOLLOW_UP_FILE,
    isMarkdown: true,
  },
  { role: 'page', name: 'sida', file: 'sidor/….md', described: PAGE_FILE, isMarkdown: true },
];
