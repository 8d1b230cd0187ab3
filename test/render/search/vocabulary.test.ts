import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../src/render/search/vocabulary.ts';

function of(words: string): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words.split(' ')) vocabulary.numberOf(word);
  return vocabulary;
}

/** The words that answer, the most certain first. */
function answers(words: string, asked: string): readonly string[] {
  const vocabulary = of(words);
  return [...vocabulary.answersTo(asked)]
    .toSorted(([, a], [, b]) => b - a)
    .map(([number]) => vocabulary.wordAt(number));
}

describe('a word is answered', () => {
  it('by itself before its other forms', () => {
    expect(answers('skolan skola skolor skor', 'skola')).toEqual(['skola', 'skolan', 'skolor']);
  });

  it('with its own letters before folded ones', () => {
    expect(answers('far får', 'får')).toEqual(['får', 'far']);
    expect(answers('far får', 'far')).toEqual(['far', 'får']);
    expect(answers('hundsök', 'hundsok')).toEqual(['hundsök']);
  });

  it('by compounds that it is a part of', () => {
    expect(answers('trafikkontroller', 'kontroll')).toEqual(['trafikkontroller']);
    expect(answers('exempel exempelskolan', 'skola')).toEqual(['exempelskolan']);
    expect(answers('nattvandra', 'nattvandring')).toEqual(['nattvandra']);
  });

  it('by no word that has a short one by chance', () => {
    expect(answers('arresten', 'rest')).toEqual([]);
    expect(answers('förklaringar', 'ring')).toEqual([]);
  });

  it('by words that begin with it', () => {
    expect(answers('trygghet', 'try')).toEqual(['trygghet']);
  });

  it('by no word that begins with a short one but for its å, ä or ö', () => {
    expect(answers('batteri båtar', 'båt')).toEqual(['båtar']);
    expect(answers('båtplats batteri', 'bat')).toEqual(['båtplats', 'batteri']);
  });

  it('by no other number', () => {
    expect(answers('2018 2017 20', '2019')).toEqual([]);
  });
});
