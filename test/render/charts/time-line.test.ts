import { expect, it } from 'vitest';
import type { Cadence } from '../../../src/model/dates/parts-of-year.ts';
import type { Span } from '../../../src/model/dates/span.ts';
import { expectedFollowUps } from '../../../src/model/expected/expected.ts';
import { type Published, timeLine } from '../../../src/render/charts/time-line.ts';

const TWO_YEARS = { from: '2030-01-01', to: '2031-12-31' };
const told = (slug: string, time: string, covers: Span): Published => ({ href: `/p/${slug}`, time, covers });

function lineOf(cadence: Cadence, published: readonly Published[], today: string, span = TWO_YEARS) {
  const expected = expectedFollowUps(
    span,
    cadence,
    published.map(({ covers }) => covers),
    today,
  );
  return timeLine('tidslinje', expected, published);
}

const first = told('t1', 'tertial 1 2030', { from: '2030-01-01', to: '2030-04-30' });
const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

it('has a line for each year and a cell for each follow-up to expect, told by shapes', () => {
  const chart = lineOf('tertial', [first], '2030-12-01');
  expect(chart?.labels.map(({ text, x, y }) => `${text} ${x} ${y}`)).toEqual([
    'Tertial 0 17',
    '1 76 17',
    '2 116 17',
    '3 156 17',
    '2030 0 45',
    '2031 0 73',
  ]);
  expect(chart?.marks.map(({ shape, x, y }) => `${shape} ${x} ${y}`)).toEqual([
    'published 72 32',
    'late 112 32',
    'coming 152 32',
    'coming 72 60',
    'coming 112 60',
    'coming 152 60',
  ]);
});

it('tells each state in words that blame nobody, as a key and in a table that leads to what is there', () => {
  const chart = lineOf('tertial', [first], '2030-12-01');
  expect(plain(chart?.title)).toBe('6 uppföljningar att vänta under perioden');
  expect(chart?.key.map(({ word, amount }) => `${word}: ${plain(amount)}`)).toEqual([
    'Publicerad: 1 uppföljning',
    'Kommer senare: 4 uppföljningar',
    'Har inte publicerats här än: 1 uppföljning',
  ]);
  expect(chart?.rows.slice(0, 3).map(({ time, state, href }) => [time, state, href])).toEqual([
    ['Tertial 1 2030', 'Publicerad', '/p/t1'],
    ['Tertial 2 2030', 'Har inte publicerats här än', undefined],
    ['Tertial 3 2030', 'Kommer senare', undefined],
  ]);
});

it('says of a period long over what was never published here', () => {
  const chart = lineOf('tertial', [first], '2035-01-01');
  expect(chart?.rows.at(-1)).toEqual({
    time: 'Tertial 3 2031',
    state: 'Har inte publicerats här',
    href: undefined,
  });
});

it('leads from a part to the follow-up over a longer time that tells of it', () => {
  const whole = told('slutrapport', 'hela perioden', TWO_YEARS);
  const chart = lineOf('halvår', [whole], '2035-01-01');
  expect(chart?.rows.map(({ time, state, href }) => [time, state, href])).toEqual([
    ['Halvår 1 2030', 'I hela perioden', '/p/slutrapport'],
    ['Halvår 2 2030', 'I hela perioden', '/p/slutrapport'],
    ['Halvår 1 2031', 'I hela perioden', '/p/slutrapport'],
    ['Halvår 2 2031', 'I hela perioden', '/p/slutrapport'],
  ]);
});

it('has one column and no numbers where a period is followed up by the year', () => {
  const chart = lineOf('år', [], '2030-06-01');
  expect(chart?.labels.map(({ text }) => text)).toEqual(['2030', '2031']);
  expect(chart?.rows.map(({ time }) => time)).toEqual(['2030', '2031']);
});

it('also names what is here and tells of some other time', () => {
  const spring = told('varen', '1 februari 2030–31 maj 2030', { from: '2030-02-01', to: '2030-05-31' });
  expect(lineOf('år', [spring], '2030-06-10')?.rows.at(-1)).toEqual({
    time: '1 februari 2030–31 maj 2030',
    state: 'Publicerad',
    href: '/p/varen',
  });
});

it('is left out where nothing is expected', () => {
  expect(timeLine('tidslinje', [], [])).toBe(undefined);
});
