import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { removeLeftovers, writeWhole } from '../../src/disk/write-whole.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'skrivs-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

it('writes a file in folders that it makes, and leaves nothing beside it', () => {
  const root = folder();
  expect(writeWhole(join(root, 'a/b/fil.txt'), 'text')).toBe(true);
  expect(readFileSync(join(root, 'a/b/fil.txt'), 'utf8')).toBe('text');
  expect(readdirSync(join(root, 'a/b'))).toEqual(['fil.txt']);
});

it('a file that is replaced keeps its mode, and is another file for those who have the old one open', () => {
  const path = join(folder(), 'fil.txt');
  writeWhole(path, Buffer.from('gammalt'));
  chmodSync(path, 0o640);
  const old = statSync(path).ino;
  writeWhole(path, Buffer.from('nytt'));
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['nytt', 0o640]);
  expect(statSync(path).ino).not.toBe(old);
});

it('the old file is there in full until the new one is, and stays where that is not wanted after all', () => {
  const root = folder();
  const path = join(root, 'fil.txt');
  writeWhole(path, 'gammalt');
  const seen: string[] = [];
  const isWritten = writeWhole(path, 'nytt', () => {
    seen.push(readFileSync(path, 'utf8'));
    return false;
  });
  expect([isWritten, seen, readFileSync(path, 'utf8')]).toEqual([false, ['gammalt'], 'gammalt']);
  expect(readdirSync(root)).toEqual(['fil.txt']);
});

it('where the disk refuses that is thrown, and nothing is left', () => {
  const root = folder();
  mkdirSync(join(root, 'mapp/inne'), { recursive: true });
  expect(() => writeWhole(join(root, 'mapp'), 'text')).toThrow('EISDIR');
  expect(() => writeWhole(join(root, 'a'.repeat(250)), 'text')).toThrow('ENAMETOOLONG');
  expect(readdirSync(root)).toEqual(['mapp']);
});

it('what a program was writing when it was killed is taken away after a minute, and nothing else', () => {
  const root = folder();
  const [left, inside] = ['.fil.txt.123.tmp', 'mapp/.fil.txt.123.tmp'];
  const others = ['fil.txt', '.fil.tmp', 'fil.123.tmp', '.git/.fil.txt.123.tmp'];
  for (const place of ['mapp', '.git']) mkdirSync(join(root, place));
  for (const name of [left, inside, ...others]) writeFileSync(join(root, name), 'text');
  const { mtimeMs } = statSync(join(root, left));
  const names = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
  const before = names();
  removeLeftovers(root, mtimeMs + 59_000);
  expect(names()).toEqual(before);
  removeLeftovers(root, mtimeMs + 90_000);
  removeLeftovers(join(root, 'finns-inte'), mtimeMs + 90_000);
  expect(before.filter((name) => !names().includes(name))).toEqual([left, inside]);
});
