import { createUnfilter } from './pdf-inflate.ts';
import { findLandmarks } from './pdf-landmarks.ts';
import { type StreamAt, unpackObjects } from './pdf-packed.ts';
import { createParser, type Parse, type Place } from './pdf-parser.ts';
import { entry, isWord, type PdfDictionary, type PdfValue } from './pdf-values.ts';

/** The objects of one file. Nothing here throws, and no file makes it work without end. */
export type PdfObjects = {
  readonly trailer: PdfDictionary;
  readonly encrypted: boolean;
  /** Takes a value; follows it when it is a reference. `undefined` for what is missing or cannot be read. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined;
  /** Takes a reference to a stream of the file; gives its bytes without their filter. */
  readonly streamOf: (value: PdfValue | undefined) => Buffer | undefined;
};

const MOST_INFLATED = 16 * 1024 * 1024;
const MOST_PARSED = 4 * 1024 * 1024;
const MOST_HOPS = 16;

/**
 * Opens the objects of a PDF file: its own, and unless it is encrypted those in its object streams.
 * Gives `undefined` when no trailer names a root (ISO 32000-1, 7.5.5): the file is cut off or damaged.
 */
export function openObjects(bytes: Buffer): PdfObjects | undefined {
  const text = bytes.toString('latin1');
  const marks = findLandmarks(text);
  const parse = createParser(MOST_PARSED);
  const trailer = newestTrailer(text, marks.trailers, parse);
  if (trailer === undefined) return undefined;

  const unfilter = createUnfilter(MOST_INFLATED);
  const streamAt: StreamAt = (at, dictionary) => {
    const span = marks.streams.get(at);
    return span && unfilter(dictionary, bytes.subarray(span.start, span.end));
  };
  const encrypted = isEncrypted(trailer);
  const packed = encrypted ? new Map<number, Place>() : unpackObjects(text, marks, parse, streamAt);

  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    let current = value;
    for (let hops = 0; current?.kind === 'reference'; hops += 1) {
      const at = marks.objects.get(current.object);
      const place = packed.get(current.object) ?? (at === undefined ? undefined : { text, at });
      current = place && hops < MOST_HOPS ? parse(place) : undefined;
    }
    return current;
  };
  const streamOf = (value: PdfValue | undefined): Buffer | undefined => {
    const at = value?.kind === 'reference' ? marks.objects.get(value.object) : undefined;
    return at === undefined ? undefined : streamAt(at, parse({ text, at }));
  };
  return { trailer, encrypted, resolve, streamOf };
}

function newestTrailer(text: string, trailers: readonly number[], parse: Parse): PdfDictionary | undefined {
  for (const at of trailers.toReversed()) {
    const trailer = parse({ text, at });
    // The last trailer of a linearized file may leave the root to the first (annex F.3.4).
    if (trailer?.kind === 'dictionary' && trailer.entries.has('Root')) return trailer;
  }
  return undefined;
}

function isEncrypted(trailer: PdfDictionary): boolean {
  const encrypt = entry(trailer, 'Encrypt');
  return encrypt !== undefined && !isWord(encrypt, 'null');
}
