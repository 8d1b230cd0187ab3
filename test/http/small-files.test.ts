import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { SmallFiles } from '../../src/http/small-files.ts';
import { writeSite } from '../publishing/site-folder.ts';

const root = writeSite({ 'a.txt': 'Ett.', 'large.bin': Buffer.alloc(128 * 1024 + 1) });
afterAll(() => rmSync(root, { recursive: true }));

/** The first 16 hex digits of the SHA-256 of `Ett.` and of `Två.`. */
const ONE = { root, path: 'a.txt', hash: 'ad1aaa47dd757677', size: 4 };
const TWO = { root, path: 'a.txt', hash: '4892397e9d593ec6', size: 5 };

it('the bytes of a file are read once, and anew when it is another', () => {
  const small = new SmallFiles();
  expect(small.bytesOf(ONE)?.toString()).toBe('Ett.');
  writeFileSync(join(root, 'a.txt'), 'Två.');
  expect(small.bytesOf(ONE)?.toString()).toBe('Ett.');
  expect(small.bytesOf(TWO)?.toString()).toBe('Två.');
});

it('a file that is gone, is large, or is not what its hash says, is not kept', () => {
  const small = new SmallFiles();
  expect(small.bytesOf({ ...ONE, path: 'gone.txt' })).toBeUndefined();
  expect(small.bytesOf({ ...TWO, hash: '0123456789abcdef' })).toBeUndefined();
  expect(small.bytesOf({ root, path: 'large.bin', hash: 'a', size: 128 * 1024 + 1 })).toBeUndefined();
});

it('what is kept weighs 16 MiB at most', () => {
  const small = new SmallFiles();
  expect(small.bytesOf(TWO)?.toString()).toBe('Två.');
  // The size that is told counts.
  for (let number = 0; number < 128; number += 1)
    small.bytesOf({ root, path: 'gone.txt', hash: `${number}`, size: 128 * 1024 });
  rmSync(join(root, 'a.txt'));
  expect(small.bytesOf(TWO)).toBeUndefined();
});
