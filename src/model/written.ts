import type { IsoDate } from './dates/calendar.ts';

/** Markdown as the editor wrote it (NFC, LF). */
export type Markdown = string;

/** A change of substance that readers are told of. */
export type Change = { readonly date: IsoDate; readonly text: string };
