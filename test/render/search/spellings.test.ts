import { expect, it } from 'vitest';
import { numbersIn, spelledOut } from '../../../src/render/search/spellings.ts';

it.each([
  ['t2', 'tertial 2'],
  ['T3 2017', 'tertial 3 2017'],
  ['2018-t2', '2018- tertial 2'],
  ['q4', 'kvartal 4'],
  ['kv4 2023', 'kvartal 4 2023'],
  ['halvår1', 'halvår 1'],
  ['h1', 'halvår 1'],
  ['andra tertialet 2018', 'tertial 2 2018'],
  ['2:a kvartalet', 'kvartal 2'],
  ['tertial två', 'tertial 2'],
  ['2025-26', '2025 2026'],
  ['95.1', '95,1'],
  ['1.588 hjälmar', '1588 hjälmar'],
  ['20 %', '20 procent'],
])('%s is looked for as %s', (query, expected) => {
  expect(spelledOut(query)).toBe(expected);
});

it.each(['2018-10-01', '2018-10', '3.2.1', 'd2', 't5', 'h2o', 'träff 2', 'andra löftet'])(
  '%s is left as it is',
  (query) => {
    expect(spelledOut(query)).toBe(query);
  },
);

it('a number is put together of those that the texts have', () => {
  const has = (word: string) => ['114', '14', '031', '390', '06', '12'].includes(word);
  expect(numbersIn('11414', has)).toEqual(['114', '14']);
  expect(numbersIn('0313900612', has)).toEqual(['031', '390', '06', '12']);
  expect(numbersIn('11413', has)).toEqual([]);
});
