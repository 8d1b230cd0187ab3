import { Asker } from '../child-process/asker.ts';
import type { Converted, WordPicture } from './word/convert.ts';
import { refusalOf } from './word/refusal.ts';

/** What came of a Word document: its text, pictures and what was left out, or why it was refused and what to do. */
export type WordReading =
  | ({ readonly outcome: 'read' } & Converted)
  | { readonly outcome: 'refused'; readonly reason: string };

const UNREADABLE =
  'Word-dokumentet gick inte att läsa: det är skadat eller för stort. Öppna det i Word och spara det igen, eller klistra in texten i stället.';

/** A table of thousands of rows takes seconds, and more on a busy machine; whoever sent it waits for it. In milliseconds. */
const PATIENCE = 60_000;

const converter = new Asker(new URL('./word/child.ts', import.meta.url), PATIENCE);

/**
 * Makes markdown of a Word document (.docx). Its pictures come along as files that the markdown shows as `bilder/<name>`. Never fails,
 * whatever the bytes are: what is no such document, or too large, is refused with a sentence for editors. A document is opened in a
 * process of its own, within limits of time and memory, since what it unpacks to is not known before.
 */
export async function readWord(bytes: Uint8Array): Promise<WordReading> {
  const reason = refusalOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (reason !== undefined) return { outcome: 'refused', reason };
  const answer = await converter.ask({ bytes });
  return isConverted(answer) ? { outcome: 'read', ...answer } : { outcome: 'refused', reason: UNREADABLE };
}

function isConverted(value: unknown): value is Converted {
  return (
    isObject(value) &&
    typeof value['markdown'] === 'string' &&
    Array.isArray(value['leftOut']) &&
    value['leftOut'].every((sentence) => typeof sentence === 'string') &&
    Array.isArray(value['pictures']) &&
    value['pictures'].every(isPicture)
  );
}

function isPicture(value: unknown): value is WordPicture {
  return (
    isObject(value) &&
    typeof value['name'] === 'string' &&
    typeof value['alt'] === 'string' &&
    value['bytes'] instanceof Uint8Array
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
