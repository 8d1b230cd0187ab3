import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { RememberedFiles } from '../../src/disk/remembered-files.ts';

/** A folder with `a.txt` and `b.txt`, and what is made of files in it: their text, with a count of how often that was done. */
function folder() {
  const root = mkdtempSync(join(tmpdir(), 'minnas-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  write('a.txt', 'a');
  write('b.txt', 'b');
  const made: string[] = [];
  const files = new RememberedFiles((bytes, _, path) => {
    made.push(path);
    return bytes.toString();
  });
  return { root, write, made, files };
}

it('a file that is the same on disk is made something of once', () => {
  const { root, made, files } = folder();
  const twice = [0, 1].map(() => ['a.txt', 'b.txt'].map((path) => files.read(root, path)));
  expect(twice).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  expect(made).toEqual(['a.txt', 'b.txt']);
});

it('a file that has changed is read again, even with the same size and time', () => {
  const { root, write, files } = folder();
  utimesSync(join(root, 'a.txt'), 1, 1);
  files.read(root, 'a.txt');
  write('a.txt', 'A');
  utimesSync(join(root, 'a.txt'), 1, 1);
  expect(files.read(root, 'a.txt')).toBe('A');
});

it('of a file that was only touched nothing is made anew', () => {
  const { root, write, made, files } = folder();
  files.read(root, 'a.txt');
  utimesSync(join(root, 'a.txt'), 1, 1);
  expect(files.read(root, 'a.txt')).toBe('a');
  write('a.txt', 'a');
  expect(files.read(root, 'a.txt')).toBe('a');
  expect(made).toEqual(['a.txt']);
});

it('files of the same name in two folders are two', () => {
  const { root, write, files } = folder();
  mkdirSync(join(root, 'inne'));
  write('inne/a.txt', 'inne');
  expect([files.read(root, 'a.txt'), files.read(join(root, 'inne'), 'a.txt')]).toEqual(['a', 'inne']);
});

it('where no plain file can be read nothing is made, and the reason is told', () => {
  const { root, made, files } = folder();
  mkdirSync(join(root, 'mapp'));
  symlinkSync('a.txt', join(root, 'lank.txt'));
  const told = ['finns-inte.txt', 'mapp', 'lank.txt', 'a.txt/mer.txt'].map((path) => {
    const codes: string[] = [];
    expect(files.read(root, path, (code) => codes.push(code))).toBe(undefined);
    return codes;
  });
  expect(told).toEqual([['ENOENT'], ['EISDIR'], ['ELOOP'], ['ENOTDIR']]);
  expect(made).toEqual([]);
});

it('a file that was gone is read when it is back', () => {
  const { root, write, files } = folder();
  files.read(root, 'a.txt');
  rmSync(join(root, 'a.txt'));
  expect(files.read(root, 'a.txt')).toBe(undefined);
  write('a.txt', 'åter');
  expect(files.read(root, 'a.txt')).toBe('åter');
});

it('a file that is not among those to keep is forgotten', () => {
  const { root, made, files } = folder();
  for (const path of ['a.txt', 'b.txt']) files.read(root, path);
  files.forgetOthers(root, ['a.txt']);
  for (const path of ['a.txt', 'b.txt']) files.read(root, path);
  expect(made).toEqual(['a.txt', 'b.txt', 'b.txt']);
});

it('an error of what makes something is thrown on, and nothing is remembered', () => {
  const { root } = folder();
  let isBroken = true;
  const files = new RememberedFiles(() => {
    if (isBroken) throw new TypeError('a slip of ours');
    return 'made';
  });
  expect(() => files.read(root, 'a.txt')).toThrow('a slip of ours');
  isBroken = false;
  expect(files.read(root, 'a.txt')).toBe('made');
});
