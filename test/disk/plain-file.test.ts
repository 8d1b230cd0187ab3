import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { readPlainFile } from '../../src/disk/plain-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'filer-'));
  const made = root;
  onTestFinished(() => rmSync(made, { recursive: true }));
  mkdirSync(join(root, 'inne/mapp'), { recursive: true });
  writeFileSync(join(root, 'inne/mapp/fil.txt'), 'text');
  writeFileSync(join(root, 'hemlig.txt'), 'secret');
  root = join(root, 'inne');
});

it('gives the bytes of a plain file', () => {
  expect(readPlainFile(root, 'mapp/fil.txt')?.toString()).toBe('text');
});

it('gives nothing for a folder, a missing file, a link, or a file behind a link', () => {
  symlinkSync('../hemlig.txt', join(root, 'lank.txt'));
  symlinkSync('mapp', join(root, 'lankad'));
  for (const path of ['mapp', 'finns-inte.txt', 'mapp/fil.txt/mer', 'lank.txt', 'lankad/fil.txt']) {
    expect(readPlainFile(root, path), path).toBe(undefined);
  }
});
