import { expect, it } from 'vitest';
import { languageProblemsIn, page } from './language-problems.ts';

const KB_60 = 60_000;

/** Seconds of the processor so far: a busy machine takes longer by the clock, and not by this. */
function processorTime(): number {
  return process.cpuUsage().user / 1_000_000;
}

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
  const started = processorTime();
  const body = text.repeat(Math.floor(KB_60 / Buffer.byteLength(text)));
  await languageProblemsIn(page(`${body} a`), { spelling: true, plainLanguage: true });
  expect(processorTime() - started).toBeLessThan(5);
});

it('a page of words that no dictionary has is given up', async () => {
  const words = Array.from({ length: 300 }, (_, index) => `tilsam${index.toString(26).replace(/\d/g, 'x')}`);
  const started = processorTime();
  expect(await languageProblemsIn(page(words.join(' ')), { spelling: true })).toEqual([]);
  expect(processorTime() - started).toBeLessThan(5);
});
