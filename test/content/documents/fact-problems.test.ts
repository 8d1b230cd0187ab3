import { expect, it } from 'vitest';
import { factProblems } from '../../../src/content/documents/fact-problems.ts';

const codesOf = (language: string | undefined, writtenIn: 'sv' | 'en' | undefined) =>
  factProblems({
    pages: 1,
    restricted: false,
    tagged: true,
    showsTitle: true,
    title: 'Titel',
    language,
    writtenIn,
  }).map(({ code }) => code);

it.each(['sv', 'sv-SE', 'SV-se', 'sv_SE', 'swe'])('%s is the language of a text in Swedish', (language) => {
  expect(codesOf(language, 'sv')).toEqual([]);
});

it.each(['en-US', 'eng', 'x-default', 'svenska'])('%s is not', (language) => {
  expect(codesOf(language, 'sv')).toEqual(['dokument-fel-sprak']);
});

it('a language is not doubted where what the text is written in is not plain', () => {
  expect(codesOf('fi', undefined)).toEqual([]);
});

it('no language is missed whatever the text is written in', () => {
  expect(codesOf(undefined, 'sv')).toEqual(['dokument-utan-sprak']);
});
