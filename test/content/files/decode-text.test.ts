import { describe, expect, it } from 'vitest';
import { decodeText, MAX_BYTES } from '../../../src/content/files/decode-text.ts';

const decode = (bytes: Buffer) => decodeText('a.md', bytes);

describe('text as people save it is read', () => {
  it.each([
    ['as it is', 'Löfte\nom torget\n', 'Löfte\nom torget\n'],
    ['without its byte order mark', '\uFEFFLöfte', 'Löfte'],
    ['with one byte order mark kept where there are two', '\uFEFF\uFEFFLöfte', '\uFEFFLöfte'],
    ['with the line ends of Windows', 'a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
    ['with the line ends of an old Macintosh', 'a\rb\r\rc', 'a\nb\n\nc'],
    [
      'with letters in two parts, as macOS writes them',
      'Lo\u0308fte på A\u030Angstro\u0308m',
      'Löfte på Ångström',
    ],
    ['with characters outside the basic plane', 'Bra! 👍🏽', 'Bra! 👍🏽'],
    ['with a replacement character that was there', 'a\uFFFDb', 'a\uFFFDb'],
    ['with spaces for signs that no page may hold', 'a\vb\x7fc\u{1FFFE}d', 'a b c  d'],
    ['when it is empty', '', ''],
  ])('%s', (_, written, text) => {
    expect(decode(Buffer.from(written))).toEqual({ text });
  });
});

describe('a file that is not UTF-8', () => {
  it.each([
    ['of Latin-1 with ö', Buffer.from('titel: Löfte', 'latin1'), 1, 9],
    ['of Latin-1 with å before a space', Buffer.from('a\r\nsatt på torget', 'latin1'), 2, 7],
    ['of Latin-1 with ä at its end', Buffer.from('ä', 'latin1'), 1, 1],
    ['of Latin-1 with åäö in a row', Buffer.from('a\nåäö', 'latin1'), 2, 1],
    ['with a curly quote of Windows-1252', Buffer.from([0x61, 0x94]), 1, 2],
    ['that is UTF-8 first', Buffer.concat([Buffer.from('\uFEFFå\n👍å'), Buffer.from('å', 'latin1')]), 2, 4],
    ['that is cut off within a character', Buffer.from('på').subarray(0, 2), 1, 2],
    ['with half a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1, 2],
    ['with a slash in two bytes', Buffer.from([0xc0, 0xaf]), 1, 1],
  ])('%s is told at its first bad byte', (_, bytes, line, column) => {
    expect(decode(bytes)).toEqual({
      problem: {
        file: 'a.md',
        line,
        column,
        level: 'error',
        code: 'inte-utf-8',
        message: 'Filen är inte sparad som UTF-8. Bokstäver som å, ä och ö kan inte läsas.',
        hint: 'Öppna filen i textredigeraren, välj Spara som och teckenkodningen UTF-8.',
      },
    });
  });
});

describe('a file that is no plain text', () => {
  const notText = (line: number, column: number, message: string) => ({
    problem: {
      file: 'a.md',
      line,
      column,
      level: 'error',
      code: 'inte-text',
      message,
      hint: 'Spara filen igen med teckenkodningen UTF-8.',
    },
  });

  it('has a NUL byte', () => {
    const message = 'Filen innehåller ett nolltecken och är inte ren text.';
    expect(decode(Buffer.from('å\n\nab\0'))).toEqual(notText(3, 3, message));
    expect(decode(Buffer.from('ab', 'utf16le'))).toEqual(notText(1, 2, message));
  });

  it('is UTF-16, in either byte order', () => {
    const message = 'Filen är sparad som UTF-16.';
    const littleEndian = Buffer.from('\uFEFFtitel', 'utf16le');
    expect(decode(littleEndian)).toEqual(notText(1, 1, message));
    expect(decode(Buffer.from(littleEndian).swap16())).toEqual(notText(1, 1, message));
  });
});

describe('a large file', () => {
  it('is read when it has exactly 64 KiB', () => {
    expect(decode(Buffer.alloc(65536, 'a'))).toEqual({ text: 'a'.repeat(65536) });
  });

  it('is read when it is a period of exactly 192 KiB', () => {
    expect(MAX_BYTES).toBe(196608);
    expect(decodeText('2018/lofte.md', Buffer.alloc(196608, 'a'))).toEqual({ text: 'a'.repeat(196608) });
  });

  it('is refused when it is a period of 193 kB', () => {
    expect(decodeText('2018/lofte.md', Buffer.alloc(196609))).toEqual({
      problem: {
        file: '2018/lofte.md',
        line: 1,
        column: 1,
        level: 'error',
        code: 'for-stor-fil',
        message: 'Filen är 193 kB. En lofte.md får vara högst 192 kB.',
        hint: 'Korta texterna. Hur det går hör hemma i uppföljningarna.',
      },
    });
  });

  it.each([
    [65537, 65],
    [1024 * 1024, 1024],
  ])('is refused when it has %i bytes', (size, kib) => {
    expect(decode(Buffer.alloc(size))).toEqual({
      problem: {
        file: 'a.md',
        line: 1,
        column: 1,
        level: 'error',
        code: 'for-stor-fil',
        message: `Filen är ${kib} kB. En fil får vara högst 64 kB.`,
        hint: 'Dela upp texten på flera filer.',
      },
    });
  });
});
