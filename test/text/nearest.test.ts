import { describe, expect, it } from 'vitest';
import { nearest, slipsBetween, suggest } from '../../src/text/nearest.ts';

const KEYS = [
  'titel',
  'period',
  'sammanfattning',
  'fortsätter',
  'undertecknat',
  'källor',
  'löften',
  'aktiviteter',
  'mål',
  'återkommande',
];

describe('the nearest word', () => {
  it.each([
    ['loften', 'löften'],
    ['Löften', 'löften'],
    ['lo\u0308ften', 'löften'],
    ['löfte', 'löften'],
    ['aktivteter', 'aktiviteter'],
    ['aktiviteer', 'aktiviteter'],
    ['akitviteter', 'aktiviteter'],
    ['aterkommande', 'återkommande'],
    ['fortsatter', 'fortsätter'],
    ['kallor', 'källor'],
    ['mal', 'mål'],
    ['title', 'titel'],
    ['sammanfatning', 'sammanfattning'],
    ['undertecknad', 'undertecknat'],
    ['aktivitet', 'aktiviteter'],
  ])('of %s is %s', (written, word) => {
    expect(nearest(written, KEYS)).toBe(word);
  });

  it.each(['status', 'x', 'ordlista', 'kontaktuppgifter', ''])('of %s is none', (written) => {
    expect(nearest(written, KEYS)).toBe(undefined);
  });

  it('has two letters that have changed places for one slip, and a third letter for another', () => {
    expect(nearest('pre', ['per'])).toBe('per');
    expect(nearest('pre', ['pes'])).toBe(undefined);
  });

  it('is the first of those that are as near', () => {
    expect(nearest('tertial-3', ['tertial-1', 'tertial-2'])).toBe('tertial-1');
  });
});

it('a suggestion is a question, or says what there is', () => {
  expect(suggest('loften', KEYS, 'Välj en.')).toBe('Menade du ”löften”?');
  expect(suggest('status', KEYS, 'Välj en.')).toBe('Välj en.');
});

it.each([
  ['torget', 'torget', 0],
  ['torget', 'torgt', 1],
  ['torget', 'toorget', 1],
  ['torget', 'target', 1],
  ['torget', 'torgte', 1],
  ['torget', 'otrget', 1],
  ['a', '', 1],
  ['torget', 'trogte', 2],
  ['torget', 'torgeten', 2],
  ['belysning', 'belsnig', 2],
  ['belysning', 'bälysningg', 2],
  ['belysning', 'beylsnig', 2],
  ['belysning', 'bestånd', Infinity],
  ['belysning', 'bely', Infinity],
])('from %s to %s are %d slips of the keys, of at most two', (one, other, slips) => {
  expect(slipsBetween(one, other, 2)).toBe(slips);
  expect(slipsBetween(other, one, 2)).toBe(slips);
});
