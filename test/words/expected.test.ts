import { expect, it } from 'vitest';
import type { Span } from '../../src/model/dates/span.ts';
import { expectedFollowUps, type Schedule } from '../../src/model/expected/expected.ts';
import { missingInWords } from '../../src/words/expected.ts';

const YEAR: Span = { from: '2030-01-01', to: '2030-12-31' };
const FIRST: Span = { from: '2030-01-01', to: '2030-04-30' };
const words = (
  today: string,
  covered: readonly Span[] = [],
  period = YEAR,
  schedule: Schedule | undefined = 'tertial',
) => missingInWords(expectedFollowUps(period, schedule, covered, today));

it('tells of one whose time is over, without blame', () => {
  expect(words('2030-06-01')).toEqual(['Uppföljningen för tertial 1 år 2030 väntas.']);
  expect(words('2030-08-01')).toEqual(['Uppföljningen för tertial 1 år 2030 har inte publicerats här.']);
});

it('tells of all that were never published here, once the period is long over', () => {
  expect(words('2035-01-01', [FIRST])).toEqual([
    'Uppföljningarna för tertial 2 och 3 år 2030 har inte publicerats här.',
  ]);
  const two: Span = { from: '2030-01-01', to: '2031-12-31' };
  expect(words('2035-01-01', [FIRST], two, 'halvår')).toEqual([
    'Uppföljningarna för halvår 1 och 2 år 2030 och halvår 1 och 2 år 2031 har inte publicerats här.',
  ]);
  expect(words('2035-01-01', [], two, 'år')).toEqual([
    'Uppföljningarna för 2030 och 2031 har inte publicerats här.',
  ]);
});

it('says nothing where nothing is missing, or not yet', () => {
  expect(words('2035-01-01', [YEAR])).toEqual([]);
  expect(words('2030-06-01', [FIRST])).toEqual([]);
});

it('tells of the follow-up of a whole period', () => {
  expect(words('2031-06-01', [FIRST], YEAR, 'hela perioden')).toEqual([
    'Uppföljningen för hela perioden har inte publicerats här.',
  ]);
});

it('says nothing of a period that nobody has said when to follow up', () => {
  expect(missingInWords(expectedFollowUps(YEAR, undefined, [FIRST], '2030-08-01'))).toEqual([]);
});
