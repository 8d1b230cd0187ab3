import { isUtf8 } from 'node:buffer';
import type { Position, Problem } from '../problem.ts';
import { placeOf } from './roles.ts';

/** The largest text file that is read. Front matter is parsed in one go, so its size bounds the time that takes. */
export const MAX_BYTES = 192 * 1024;
/** Any file but a period's: its pledges cannot be told on several pages, and sixty with their activities are 150 kB. */
const MOST = 64 * 1024;

/** What Word leaves behind, halves of letters, and numbers that are no letter: no page and no feed may hold them. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** The text with spaces for what cannot be printed; each place in it stays where it was. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => ' '.repeat(sign.length));
}

/**
 * Turns the bytes of a text file into NFC text with LF line ends and no byte order mark.
 * Reports a file that is too large by its `size`, of which `bytes` may be the beginning, is not UTF-8 or has NUL bytes, at the first place that is wrong.
 */
export function decodeText(
  file: string,
  bytes: Buffer,
  size = bytes.length,
): { text: string } | { problem: Problem } {
  const problem = (at: Position, code: string, message: string, hint: string) => ({
    problem: { ...at, level: 'error' as const, code, message, hint },
  });

  const isPeriod = placeOf(file)?.role === 'pledges';
  if (size > (isPeriod ? MAX_BYTES : MOST)) {
    const kib = Math.ceil(size / 1024);
    return problem(
      { file, line: 1, column: 1 },
      'for-stor-fil',
      `Filen är ${kib} kB. ${isPeriod ? 'En lofte.md får vara högst 192 kB.' : 'En fil får vara högst 64 kB.'}`,
      isPeriod
        ? 'Korta texterna. Hur det går hör hemma i uppföljningarna.'
        : 'Dela upp texten på flera filer.',
    );
  }
  const isUtf16 = bytes.length >= 2 && ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2));
  const nul = bytes.indexOf(0);
  if (isUtf16 || nul !== -1) {
    return problem(
      positionOfByte(file, bytes, isUtf16 ? 0 : nul),
      'inte-text',
      isUtf16 ? 'Filen är sparad som UTF-16.' : 'Filen innehåller ett nolltecken och är inte ren text.',
      'Spara filen igen med teckenkodningen UTF-8.',
    );
  }
  const bad = firstInvalidUtf8(bytes);
  if (bad !== -1) {
    return problem(
      positionOfByte(file, bytes, bad),
      'inte-utf-8',
      'Filen är inte sparad som UTF-8. Bokstäver som å, ä och ö kan inte läsas.',
      'Öppna filen i textredigeraren, välj Spara som och teckenkodningen UTF-8.',
    );
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return { text: printable(text.replace(/\r\n?/g, '\n')).normalize('NFC') };
}

function firstInvalidUtf8(bytes: Buffer): number {
  if (isUtf8(bytes)) return -1;
  const decode = (end: number, fatal: boolean) =>
    new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes.subarray(0, end), { stream: true });
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      decode(middle, true);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // What decodes may end with the start of a character that never comes: å and ä in Latin-1 look like one.
  return Buffer.byteLength(decode(good, false));
}

function positionOfByte(file: string, bytes: Buffer, offset: number): Position {
  const before = bytes.toString('utf8', 0, offset).replace(/^\uFEFF/, '');
  const lines = before.split(/\r\n?|\n/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
