import { describe, expect, it } from 'vitest';
import { root, wordsIn } from '../../../src/render/search/words.ts';

const words = (text: string) => wordsIn(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ['Polisen gör hundsök, två gånger.', ['polisen', 'gör', 'hundsök', 'två', 'gånger']],
    ['1 588 kontroller 2017 2018', ['1588', 'kontroller', '2017', '2018']],
    ['95,1 procent', ['95,1', 'procent']],
    ['2018-10-01', ['2018', '10', '01']],
    ['tertial 2 2018', ['tertial', '2', '2018']],
    ['ÅÄÖ-grupp', ['åäö', 'grupp']],
    ['\u0000 … ( )', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are known with their place', () => {
    expect(wordsIn('ett 1\u00A0588')).toEqual([
      { word: 'ett', from: 0, to: 3 },
      { word: '1588', from: 4, to: 9 },
    ]);
  });
});

it.each([
  ['skola', 'skol'],
  ['skolan', 'skol'],
  ['skolor', 'skol'],
  ['skolans', 'skol'],
  ['arbete', 'arbet'],
  ['arbetet', 'arbet'],
  ['löftet', 'löft'],
  ['löften', 'löft'],
  ['löftena', 'löft'],
  ['hastigheten', 'hastighet'],
  ['tryggheten', 'trygg'],
  ['plan', 'plan'],
  ['2018', '2018'],
])('%s has the root %s', (word, expected) => {
  expect(root(word)).toBe(expected);
});
