import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BloomFilter, hashWith, NOTHING } from './bloom-filter.ts';
import { FLAGS } from './suffixes.ts';

/** So much is taken in at a time: a millisecond or two of work. */
const PIECE = 16_384;

const [LINE, SLASH] = [10, 47];
const [FORBIDDEN, ONLY_WITHIN] = [FLAGS.forbidden.charCodeAt(0), FLAGS.onlyWithin.charCodeAt(0)];
/** The last byte of the one flag that is no ASCII. */
const ONLY_WITH_SUFFIX = Buffer.from(FLAGS.onlyWithSuffix).at(-1) ?? 0;

/** The rules of the Swedish dictionary. */
export function readAffixes(): string {
  return readFileSync(fileOf('aff'), 'utf8');
}

/**
 * Remembers the words of the Swedish dictionary in lower case, and behind each its flags one by one (`hund`, `hund/A` …), a piece at
 * a time. No string is made of it, so that nothing is left to the collector.
 */
export function* rememberWords(known: BloomFilter): Generator<void> {
  const file = openSync(fileOf('dic'), 'r');
  const bytes = Buffer.alloc(PIECE);
  try {
    for (let kept = 0, read = 1; read > 0; ) {
      read = readSync(file, bytes, kept, PIECE - kept, null);
      const filled = kept + read;
      let start = 0;
      for (let end = bytes.indexOf(LINE); end >= 0 && end < filled; end = bytes.indexOf(LINE, start)) {
        rememberLine(bytes, start, end, known);
        start = end + 1;
      }
      bytes.copy(bytes, 0, start, filled);
      kept = filled - start;
      yield;
    }
  } finally {
    closeSync(file);
  }
}

/** Remembers the `word/flags` of a line, from one place in some bytes to another. */
function rememberLine(bytes: Buffer, start: number, end: number, known: BloomFilter): void {
  let slash = bytes.indexOf(SLASH, start);
  if (slash < 0 || slash > end) slash = end;
  const has = (flag: number) => {
    const at = bytes.indexOf(flag, slash);
    return at >= 0 && at < end;
  };
  if (has(FORBIDDEN)) return;
  let hash = NOTHING;
  for (let at = start; at < slash; at += 1)
    hash = hashWith(hash, inLowerCase(bytes[at] ?? 0, bytes[at - 1] ?? 0));
  if (!has(ONLY_WITHIN) && !has(ONLY_WITH_SUFFIX)) known.add(hash);
  hash = hashWith(hash, SLASH);
  for (let at = slash + 1; at < end; at += 1) known.add(hashWith(hash, bytes[at] ?? 0));
}

/** A byte of UTF-8 as in lower case, for the letters that Swedish has. */
function inLowerCase(byte: number, before: number): number {
  const isCapital = before === 0xc3 ? byte >= 0x80 && byte <= 0x9e : byte >= 0x41 && byte <= 0x5a;
  return isCapital ? byte + 0x20 : byte;
}

function fileOf(extension: 'aff' | 'dic'): string {
  return createRequire(import.meta.url)
    .resolve('dictionary-sv')
    .replace(/js$/, extension);
}
