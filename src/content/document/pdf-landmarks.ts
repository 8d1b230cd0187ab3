/** Where a stream's bytes are, the end excluded. */
export type Span = { readonly start: number; readonly end: number };

/** Places in the text of a file. A place is the offset of the value that follows the landmark's own words. */
export type Landmarks = {
  /** Object number to the place of its newest definition. */
  readonly objects: ReadonlyMap<number, number>;
  /** The place of a stream's dictionary to the stream's bytes. */
  readonly streams: ReadonlyMap<number, Span>;
  /** Trailers and cross-reference streams, oldest first. */
  readonly trailers: readonly number[];
  /** Object streams, oldest first. */
  readonly containers: readonly number[];
};

/**
 * Finds the landmarks of a PDF file in one pass over its text, one character a byte. The cross-reference table
 * is not used: an update is always appended (ISO 32000-1, 7.5.6), so the last definition is the valid one, and
 * that also holds for files whose table is wrong. Nothing inside a stream counts: an attachment may be a PDF.
 */
export function findLandmarks(text: string): Landmarks {
  const objects = new Map<number, number>();
  const streams = new Map<number, Span>();
  const trailers: number[] = [];
  const containers: number[] = [];
  const landmark =
    /(?<!\d)(\d{1,10})[\0\s]{1,9}\d{1,5}[\0\s]{1,9}obj|>>[\0\s]{0,9}stream(?:\r?\n|\r)|trailer/g;
  let current: number | undefined;
  for (let found = landmark.exec(text); found !== null; found = landmark.exec(text)) {
    const start = landmark.lastIndex;
    if (found[0] === 'trailer') {
      trailers.push(start);
    } else if (found[1] !== undefined) {
      objects.set(Number(found[1]), start);
      current = start;
    } else if (current !== undefined) {
      const dictionary = text.slice(current, found.index);
      const end = endOfStream(text, start, dictionary);
      streams.set(current, { start, end });
      if (dictionary.includes('/XRef')) trailers.push(current);
      if (dictionary.includes('/ObjStm')) containers.push(current);
      landmark.lastIndex = end;
      current = undefined;
    }
  }
  return { objects, streams, trailers, containers };
}

const WORD = 'endstream';

function endOfStream(text: string, start: number, dictionary: string): number {
  const stated = /\/Length\s{1,9}(\d{1,10})\s{0,9}[/>]/.exec(`${dictionary}>>`)?.[1];
  const end = start + Number(stated);
  if (stated !== undefined && text.slice(end, end + WORD.length + 2).includes(WORD)) return end;
  const found = text.indexOf(WORD, start);
  // The rest of a stream that was cut off is still a stream: there is nothing more to find.
  return found === -1 ? text.length : found;
}
