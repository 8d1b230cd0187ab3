import type { Landmarks } from './pdf-landmarks.ts';
import type { Parse, Place } from './pdf-parser.ts';
import { entry, isNamed, type PdfValue, wholeNumber } from './pdf-values.ts';

const MOST_CONTAINERS = 4096;
const MOST_OBJECTS = 200_000;

/** Takes the place of a stream and its dictionary; gives its bytes without their filter. */
export type StreamAt = (at: number, dictionary: PdfValue | undefined) => Buffer | undefined;

/**
 * Opens the object streams of a file (ISO 32000-1, 7.5.7); gives where their objects start, by number.
 * An object that the file defines again after the object stream is left out, for the last definition is the
 * valid one. A stream that cannot be read is left out too. Newest first: when a limit is met, the oldest miss.
 */
export function unpackObjects(
  text: string,
  { containers, objects }: Landmarks,
  parse: Parse,
  streamAt: StreamAt,
): ReadonlyMap<number, Place> {
  const packed = new Map<number, Place>();
  for (const at of containers.slice(-MOST_CONTAINERS).reverse()) {
    const dictionary = parse({ text, at });
    if (!isNamed(entry(dictionary, 'Type'), 'ObjStm')) continue;
    const first = wholeNumber(entry(dictionary, 'First')) ?? 0;
    const content = streamAt(at, dictionary)?.toString('latin1') ?? '';
    for (const [object, offset] of numberPairs(content.slice(0, first))) {
      if (packed.size >= MOST_OBJECTS) return packed;
      const redefined = (objects.get(object) ?? -1) > at;
      if (!redefined && !packed.has(object)) packed.set(object, { text: content, at: first + offset });
    }
  }
  return packed;
}

function* numberPairs(text: string): Generator<readonly [number, number]> {
  for (const [, object, offset] of text.matchAll(/(\d{1,10})\D+(\d{1,10})/g)) {
    yield [Number(object), Number(offset)];
  }
}
