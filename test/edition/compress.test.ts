import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { piecesOf } from '../../src/edition/body.ts';
import { compress, compressFast, compressPage, compressPieces } from '../../src/edition/compress.ts';

/** A text of so many lines that are alike and not the same. */
const text = (lines: number) =>
  Buffer.from(
    Array.from({ length: lines }, (_, line) => `Aktivitet ${line * 7919} gäller ${line % 13}.\n`).join(''),
  );

function* inTurn(pieces: readonly string[]) {
  yield* pieces;
}

const pressed = (body: Buffer, quality: number, length = body.length) =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
    },
  });

it.each([
  ['a small one lightly: it is one round trip anyway', 100, 6],
  ['a larger one as hard as helps', 5_000, 10],
  ['one of a megabyte and more lightly: it would take seconds', 60_000, 6],
])('presses, of pages, %s', async (_what, lines, quality) => {
  const body = text(lines);
  expect((await compressPage(body, 'br')).equals(pressed(body, quality))).toBe(true);
});

it('presses what programs read lightly', async () => {
  const body = text(10_000);
  expect((await compress(body, 'br')).equals(pressed(body, 6, 1_048_576))).toBe(true);
});

it.each(['br', 'gzip'] as const)(
  'presses what comes in pieces to the same bytes as the whole: %s',
  async (encoding) => {
    const body = text(3_000);
    const lines = body.toString().match(/.*\n/g) ?? [];
    const pieces = piecesOf(inTurn(lines));
    expect((await compressPieces(pieces, encoding)).equals(await compress(body, encoding))).toBe(true);
  },
);

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
