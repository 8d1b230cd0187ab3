import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ParsedFiles } from '../../../src/content/files/parsed-files.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { TemporaryContent } from '../temporary-content.ts';

/** Parses a file to its text in capitals, and finds fault with each `!`. */
function shouting(root: string) {
  const parsed: string[] = [];
  const files = new ParsedFiles(root, (source) => {
    parsed.push(source.file);
    for (const { index } of source.text.matchAll(/!/g))
      source.report(index, 'utrop', 'Ett utrop.', 'Ta bort.');
    return source.text === '' ? undefined : source.text.toUpperCase();
  });
  const read = async (...names: string[]) => {
    const problems: Problem[] = [];
    const values = await files.read(names, (problem) => problems.push(problem));
    return {
      values: Object.fromEntries(values),
      problems: problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    };
  };
  return { parsed, read };
}

it('a file that is the same on disk is parsed once, and its problems are told each time', async () => {
  const { contentDir } = new TemporaryContent({ 'a.md': 'hej\nå!', 'b.md': 'b' });
  const { parsed, read } = shouting(contentDir);
  const expected = { values: { 'a.md': 'HEJ\nÅ!', 'b.md': 'B' }, problems: ['a.md:2:2 utrop'] };
  expect(await read('a.md', 'b.md')).toEqual(expected);
  expect(await read('a.md', 'b.md')).toEqual(expected);
  expect(parsed).toEqual(['a.md', 'b.md']);
});

it('a file that has changed is parsed again, and its old problems are gone', async () => {
  const { contentDir } = new TemporaryContent({ 'a.md': 'hej!', 'b.md': 'b' });
  const { parsed, read } = shouting(contentDir);
  await read('a.md', 'b.md');
  writeFileSync(join(contentDir, 'a.md'), 'hopp');
  expect(await read('a.md', 'b.md')).toEqual({ values: { 'a.md': 'HOPP', 'b.md': 'B' }, problems: [] });
  expect(parsed).toEqual(['a.md', 'b.md', 'a.md']);
});

it('a file that is not asked for is forgotten', async () => {
  const { contentDir } = new TemporaryContent({ 'a.md': 'a' });
  const { parsed, read } = shouting(contentDir);
  await read('a.md');
  await read();
  await read('a.md');
  expect(parsed).toEqual(['a.md', 'a.md']);
});

it('a file that gives nothing is left out', async () => {
  const { contentDir } = new TemporaryContent({ 'a.md': '' });
  expect(await shouting(contentDir).read('a.md')).toEqual({ values: {}, problems: [] });
});

it('a file that cannot be decoded is told and not parsed', async () => {
  const { contentDir } = new TemporaryContent({ 'a.md': Buffer.from('på', 'latin1') });
  const { parsed, read } = shouting(contentDir);
  expect(await read('a.md')).toEqual({ values: {}, problems: ['a.md:1:2 inte-utf-8'] });
  expect(parsed).toEqual([]);
});

it('a file that vanishes is told, and read when it is back', async () => {
  const { contentDir } = new TemporaryContent({ 'a.md': 'a' });
  const problems: Problem[] = [];
  const files = new ParsedFiles(contentDir, ({ text }) => text);
  rmSync(join(contentDir, 'a.md'));
  expect((await files.read(['a.md'], (problem) => problems.push(problem))).size).toBe(0);
  mkdirSync(join(contentDir, 'b.md'));
  await files.read(['b.md'], (problem) => problems.push(problem));
  expect(problems).toEqual([
    {
      file: 'a.md',
      line: 1,
      column: 1,
      level: 'error',
      code: 'olasbar-fil',
      message: 'Filen försvann medan den lästes.',
      hint: 'Kontrollera att filen finns och att webbplatsen får läsa den.',
    },
    {
      file: 'b.md',
      line: 1,
      column: 1,
      level: 'error',
      code: 'olasbar-fil',
      message: 'Filen går inte att läsa (EISDIR).',
      hint: 'Kontrollera att filen finns och att webbplatsen får läsa den.',
    },
  ]);
  writeFileSync(join(contentDir, 'a.md'), 'a');
  expect((await files.read(['a.md'], () => {})).get('a.md')).toBe('a');
});

it('an error of the parser is told as one, with the name of the file, and never as a file that cannot be read', async () => {
  const { contentDir } = new TemporaryContent({ 'a.md': 'a' });
  const files = new ParsedFiles(contentDir, () => {
    throw new TypeError('a slip of ours');
  });
  const problems: Problem[] = [];
  await expect(files.read(['a.md'], (problem) => problems.push(problem))).rejects.toThrow(
    'The code that reads a.md has an error',
  );
  expect(problems).toEqual([]);
});

it('a file as large as a disk is told by its size, and not read', async () => {
  const { contentDir } = new TemporaryContent({ 'a.md': 'hej' });
  // Longer than a string can be.
  truncateSync(join(contentDir, 'a.md'), 2 ** 30);
  const told: string[] = [];
  new ParsedFiles(contentDir, () => '').read(['a.md'], ({ code, message }) =>
    told.push(`${code} | ${message}`),
  );
  expect(told).toEqual(['for-stor-fil | Filen är 1048576 kB. En fil får vara högst 64 kB.']);
});
