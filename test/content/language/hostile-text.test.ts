import { expect, it } from 'vitest';
import { languageProblemsIn, page } from './language-problems.ts';

const KB_60 = 60_000;

it.each([
  '`',
  '` `` ',
  '[',
  '[[a]',
  '](',
  '](a(',
  '„',
  '"',
  '’ ',
  '<a',
  '<!--',
  '@',
  'a@',
  'a',
  'å. ',
  '.',
  '-',
  '*',
  '* ',
  '> ',
  '|',
  '&a',
  '{lang=',
  '<a ',
  'http://',
  'qxz ',
])('a page full of %j is read quickly', async (text) => {
  const started = performance.now();
  const body = text.repeat(Math.floor(KB_60 / Buffer.byteLength(text)));
  await languageProblemsIn(page(`${body} a`), { spelling: true, plainLanguage: true });
  expect(performance.now() - started).toBeLessThan(5000);
});

it('a page of words that no dictionary has is given up', async () => {
  const words = Array.from({ length: 300 }, (_, index) => `tilsam${index.toString(26).replace(/\d/g, 'x')}`);
  const started = performance.now();
  expect(await languageProblemsIn(page(words.join(' ')), { spelling: true })).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});
