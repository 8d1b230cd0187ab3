import { inflateSync } from 'node:zlib';
import { entry, isNamed, isWord, type PdfValue } from './pdf-values.ts';

/** Takes a stream's dictionary and its bytes; gives the bytes without their filter, `undefined` when it cannot. */
export type Unfilter = (dictionary: PdfValue | undefined, bytes: Buffer) => Buffer | undefined;

/** Deflate never grows its input more than this (RFC 1951 allows 258 bytes for 2 bits). */
const HIGHEST_RATIO = 1032;

/**
 * Gives a reader of streams without a filter or with FlateDecode alone (ISO 32000-1, 7.4), the only two that
 * object streams and metadata are written with. All it inflates together stays within `limit` bytes.
 */
export function createUnfilter(limit: number): Unfilter {
  let left = limit;
  return (dictionary, bytes) => {
    const filter = soleItem(entry(dictionary, 'Filter'));
    if (filter === undefined || isWord(filter, 'null')) return bytes;
    if (!isNamed(filter, 'FlateDecode') || left <= 0) return undefined;
    const inflated = inflate(bytes, left);
    // How far a failed stream came is not known, so it costs the most it can have cost.
    left -= inflated?.length ?? bytes.length * HIGHEST_RATIO;
    return inflated;
  };
}

function soleItem(value: PdfValue | undefined): PdfValue | undefined {
  if (value?.kind !== 'array') return value;
  return value.items.length > 1 ? value : value.items[0];
}

function inflate(bytes: Buffer, most: number): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}
