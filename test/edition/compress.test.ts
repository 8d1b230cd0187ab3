import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compress, compressFast, compressPage } from '../../src/edition/compress.ts';

/** A text of so many lines that are alike and not the same. */
const text = (lines: number) =>
  Buffer.from(
    Array.from({ length: lines }, (_, line) => `Aktivitet ${line * 7919} gäller ${line % 13}.\n`).join(''),
  );

const pressed = (body: Buffer, quality: number) =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });

it.each([
  ['a small one lightly: it is one round trip anyway', 100, 6],
  ['a larger one as hard as can be', 5_000, 11],
  ['one of a megabyte and more lightly: it would take seconds', 60_000, 6],
])('presses, of pages, %s', async (_what, lines, quality) => {
  const body = text(lines);
  expect((await compressPage(body, 'br')).equals(pressed(body, quality))).toBe(true);
});

it('presses what programs read lightly', async () => {
  const body = text(10_000);
  expect((await compress(body, 'br')).equals(pressed(body, 6))).toBe(true);
});

it.each([
  ['a page', 1_000],
  ['data', 10_000],
])('presses an answer that somebody waits for in haste: %s', async (_what, lines) => {
  const body = text(lines);
  const answer = await compressFast(body, 'br');
  expect(answer.equals(pressed(body, 3))).toBe(true);
  expect(brotliDecompressSync(answer).equals(body)).toBe(true);
  expect(gunzipSync(await compressFast(body, 'gzip')).equals(body)).toBe(true);
});
