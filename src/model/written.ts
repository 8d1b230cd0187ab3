import type { StatedDate } from './dates/stated-date.ts';

/** Markdown as the editor wrote it (NFC, LF). */
export type Markdown = string;

/** A change of substance that readers are told of. */
export type Change = { readonly date: StatedDate; readonly text: string };
