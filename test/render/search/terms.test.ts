import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/render/search/lexicon.ts';
import { swedish } from '../../../src/render/search/swedish.ts';
import { termsOf } from '../../../src/render/search/terms.ts';

while (swedish.makeNext());

/** What answers each word of a query among some words, by itself / by its parts together. A guess has a question mark. */
function answers(words: string, query: string): readonly string[] {
  const lexicon = new Lexicon();
  for (const word of words.split(' ')) lexicon.vocabulary.numberOf(word);
  const shown = (found: ReadonlyMap<number, number>) =>
    [...found]
      .toSorted(([, a], [, b]) => b - a)
      .map(([number]) => lexicon.vocabulary.wordAt(number))
      .join(' ');
  return termsOf(query, lexicon).map(({ answers: own, parts, isGuess }) =>
    [`${shown(own)}${isGuess ? '?' : ''}`, ...parts.map(shown)].join(' / '),
  );
}

describe('a misspelt word is answered', () => {
  it('by words that are a slip away, when no word is nearer', () => {
    expect(answers('narkotika', 'narkotica')).toEqual(['narkotika?']);
    expect(answers('belysning', 'belysnign')).toEqual(['belysning?']);
    expect(answers('lampor tampor', 'lampor')).toEqual(['lampor']);
    expect(answers('trafik trafikkontroller kontor', 'trafikkontoll')).toEqual(['trafikkontroller?']);
    expect(answers('fredagskväll källa', 'kväll')).toEqual(['fredagskväll']);
  });

  it('by words that are two slips away, when it is long', () => {
    expect(answers('personuppgifter', 'personuppifterr')).toEqual(['personuppgifter?']);
    expect(answers('plan', 'klam')).toEqual(['']);
  });
});

it.each([
  ['natt vandring', 'nattvandring', ['nattvandring']],
  ['fort körning', 'hastighet', ['hastighet']],
])('what is written apart is answered as the one word that it is: %s', (query, words, expected) => {
  expect(answers(words, query)).toEqual(expected);
});

describe('a compound is answered', () => {
  it('by its parts together, when no text has it', () => {
    expect(answers('skolor besöker', 'skolbesök')).toEqual([' / skolor / besöker']);
    expect(answers('trygghet vandra', 'trygghetsvandra')).toEqual([' / trygghet / vandra']);
    expect(answers('helgnätter fotpatrullera', 'helgpatrull')).toEqual([' / helgnätter / fotpatrullera']);
    expect(answers('gata ljus', 'gatuljus')).toEqual([' / gata / ljus']);
  });

  it('by itself and by its parts together, when a text has it', () => {
    expect(answers('skolmöte skolan möten', 'skolmöte')).toEqual(['skolmöte / skolan skolmöte / möten']);
  });

  it('by the last part, which tells what it is, or the first, when no text has both', () => {
    expect(answers('dialog', 'medborgardialog')).toEqual(['dialog']);
    expect(answers('trafiken', 'trafikproblem')).toEqual(['trafiken']);
    expect(answers('trafik trafikkontroller', 'alkoholkontroller')).toEqual(['trafikkontroller']);
  });

  it('by its parts as the dictionary cuts it, whatever else the texts have', () => {
    expect(answers('older cyklar stölderna', 'cykelstölder')).toEqual([' / cyklar / stölderna']);
  });

  it('by its beginning, when nothing else answers', () => {
    expect(answers('krog krok', 'krogkö')).toEqual(['krog']);
    expect(answers('eldning', 'elderly')).toEqual(['']);
  });

  it('by a long part, when the dictionary has it whole', () => {
    expect(answers('belysning', 'gatlampor')).toEqual(['belysning']);
    expect(answers('hastighet', 'fartgupp')).toEqual(['hastighet']);
  });

  it('by another compound that has an answer to each part', () => {
    expect(answers('trygghet trygghetsmätning', 'trygghetsundersökning')).toEqual([
      'trygghetsmätning / trygghet trygghetsmätning / trygghetsmätning',
    ]);
  });
});

it('an everyday word is answered by those that texts have for it, by itself and within others', () => {
  expect(answers('narkotika', 'knark')).toEqual(['narkotika']);
  expect(answers('narkotika kontroll', 'knarkkontroll')).toEqual([' / narkotika / kontroll']);
  expect(answers('bilder', 'fordon')).toEqual(['']);
});

it('a word is answered by what it is told with, though that means something else', () => {
  expect(answers('olyckor', 'korsning')).toEqual(['olyckor']);
  expect(answers('korsning olyckor', 'olyckor')).toEqual(['olyckor']);
});

it('an everyday word is known when it is misspelt, though no text has it', () => {
  expect(answers('klotter', 'graffitti')).toEqual(['klotter']);
  expect(answers('belysning', 'graffitti')).toEqual(['']);
});
