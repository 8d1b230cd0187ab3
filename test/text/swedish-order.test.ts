import { expect, it } from 'vitest';
import { swedishOrder } from '../../src/text/swedish-order.ts';

it('words stand in Swedish order, capitals and other accents aside', () => {
  const words = ['öl', 'Ål', 'zebra', 'ärta', 'Éa', 'eb', 'a', 'B', 'ab', 'Åka'];
  expect(words.toSorted(swedishOrder)).toEqual([
    'a',
    'ab',
    'B',
    'Éa',
    'eb',
    'zebra',
    'Åka',
    'Ål',
    'ärta',
    'öl',
  ]);
});

it('words that differ in capitals alone keep their places', () => {
  expect(['b', 'A', 'a'].toSorted(swedishOrder)).toEqual(['A', 'a', 'b']);
});
