import { describe, expect, it } from 'vitest';
import { nearest, suggest } from '../../src/text/nearest.ts';

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
