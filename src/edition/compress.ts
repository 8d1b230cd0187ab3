import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliCompressSync,
  constants,
  createBrotliCompress,
  createGzip,
  gzip,
  gzipSync,
} from 'node:zlib';
import type { Pieces } from './body.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

export type Compress = (body: Buffer, encoding: 'br' | 'gzip') => Promise<Buffer>;

/** How a body of a type is pressed; an answer is one that its reader waits for. */
export function compressorOf(contentType: string, isAnswer: boolean): Compress {
  if (isAnswer) return compressFast;
  return contentType.startsWith('text/html') ? compressPage : compress;
}

/** As for a body of a megabyte: data is often that long, what is shorter gains too, and how long it gets is not known before it is made. */
const DATA = brotli(6, 2 ** 20);
const GZIP = { level: 9 };

/** What is smaller than this travels in one round trip with some 1,100 of headers; pressing it harder helps no reader. In bytes. */
const SMALL = 13_300;

/** A larger page than this would take seconds. In bytes. */
const LARGE = 1_000_000;

/** Presses a page as hard as helps its reader, off the event loop. */
export async function compressPage(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return compress(body, encoding);
  const quick = alone(await compressBrotli(body, brotli(6, body.length)));
  if (quick.length <= SMALL || body.length > LARGE) return quick;
  return alone(await compressBrotli(body, brotli(10, body.length)));
}

/** Presses what programs read, off the event loop. None of them waits for a round trip more. */
export async function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  return alone(await (encoding === 'gzip' ? compressGzip(body, GZIP) : compressBrotli(body, DATA)));
}

/** Presses such a body while it is made, so that it is never held as a whole; the bytes are those of compress(). */
export async function compressPieces(pieces: Pieces, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const stream = encoding === 'gzip' ? createGzip(GZIP) : createBrotliCompress(DATA);
  return pipeline(pieces, stream, (pressed: AsyncIterable<Buffer>) => buffer(pressed));
}

/** What zlib gives is a part of 64 kB, all of which would be held for as long as the body is kept. */
function alone(pressed: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(pressed.length);
  pressed.copy(own);
  return own;
}

/** Up to this a body is pressed in a third of a millisecond, which other threads would not make any shorter. In bytes. */
const AT_ONCE = 100_000;

/**
 * Presses an answer fast rather than well: its reader waits, and few others will ask for it. On other threads, hundreds that wait would each hold a
 * compressor, whose memory calls the collector again and again, so that one pause became a jam.
 */
export async function compressFast(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const isSmall = body.length <= AT_ONCE;
  if (encoding === 'gzip') return isSmall ? gzipSync(body, { level: 4 }) : compressGzip(body, { level: 4 });
  return isSmall
    ? brotliCompressSync(body, brotli(3, body.length))
    : compressBrotli(body, brotli(3, body.length));
}

/**
 * Quality 10 takes some ten times as long as 6 and saves a twelfth; 11 takes three times as long again and saves a hundredth more
 * (measured on pages of a period). Quality 3 takes a third of the time of 6 and costs a tenth (measured on an answer to a search).
 */
function brotli(quality: 3 | 6 | 10, length: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
    },
  };
}
