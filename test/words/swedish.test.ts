import { describe, expect, it } from 'vitest';
import {
  capitalize,
  count,
  formatNumber,
  formatSize,
  genitive,
  joinWords,
  numberInWords,
  shorten,
} from '../../src/words/swedish.ts';

const NBSP = '\u00A0';

describe('a number', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1588, `1${NBSP}588`],
    [12_000, `12${NBSP}000`],
    [1_234_567, `1${NBSP}234${NBSP}567`],
    [95.1, '95,1'],
    [0.05, '0,05'],
    [1588.25, `1${NBSP}588,25`],
    [0.0000001, '0,0000001'],
    [0.1 + 0.2, '0,3'],
    [123456789012345, `123${NBSP}456${NBSP}789${NBSP}012${NBSP}345`],
    [-3, '−3'],
    [-1588.5, `−1${NBSP}588,5`],
  ])('%d is written %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });
});

describe('an amount', () => {
  it.each([
    [0, `0${NBSP}aktiviteter`],
    [1, `1${NBSP}aktivitet`],
    [2, `2${NBSP}aktiviteter`],
    [1588, `1${NBSP}588${NBSP}aktiviteter`],
  ])('of %d is written %s', (amount, written) => {
    expect(count(amount, 'aktivitet', 'aktiviteter')).toBe(written);
  });
});

describe('a list of words', () => {
  it.each([
    [[], ''],
    [['polisen'], 'polisen'],
    [['polisen', 'kommunen'], 'polisen och kommunen'],
    [['a', 'b', 'c', 'd'], 'a, b, c och d'],
  ])('%j is read %s', (words, read) => {
    expect(joinWords(words)).toBe(read);
  });
});

describe('a first letter', () => {
  it.each([
    ['pågår', 'Pågår'],
    ['ändras', 'Ändras'],
    ['1 juli', '1 juli'],
    ['', ''],
  ])('of ”%s” becomes a capital in ”%s”', (text, capital) => {
    expect(capitalize(text)).toBe(capital);
  });
});

describe('the size of a file', () => {
  it.each([
    [0, `0${NBSP}byte`],
    [999, `999${NBSP}byte`],
    [1000, `1${NBSP}kB`],
    [35_499, `35${NBSP}kB`],
    [999_499, `999${NBSP}kB`],
    [999_500, `1${NBSP}MB`],
    [1_249_000, `1,2${NBSP}MB`],
    [64_000_000, `64${NBSP}MB`],
  ])('of %d bytes is %s', (bytes, size) => {
    expect(formatSize(bytes)).toBe(size);
  });
});

describe('a text that is shortened', () => {
  it('is left as it is where it fits', () => {
    expect(shorten('Ett löfte.', 10)).toBe('Ett löfte.');
  });

  it('is cut between words, without the comma before the cut', () => {
    expect(shorten('Polisen, kommunen och fler', 19)).toBe('Polisen, kommunen…');
    expect(shorten('Polisen, kommunen', 12)).toBe('Polisen…');
  });

  it('is never longer than asked for, even as a single word', () => {
    expect(shorten('å'.repeat(200), 155).length).toBeLessThanOrEqual(155);
    expect(shorten('ord '.repeat(100), 155).length).toBeLessThanOrEqual(155);
  });
});

describe('a number in running text', () => {
  it.each([
    [0, 'noll', 'noll'],
    [1, 'en', 'ett'],
    [2, 'två', 'två'],
    [12, 'tolv', 'tolv'],
    [13, '13', '13'],
    [1588, `1${NBSP}588`, `1${NBSP}588`],
    [1.5, '1,5', '1,5'],
  ])('%d is %s follow-up and %s pledge', (amount, common, neuter) => {
    expect(numberInWords(amount, 'en')).toBe(common);
    expect(numberInWords(amount, 'ett')).toBe(neuter);
  });
});

describe('a name in the genitive', () => {
  it.each([
    ['Provstads kommun', 'Provstads kommuns'],
    ['Lars', 'Lars'],
    ['Beatrix', 'Beatrix'],
    ['Exempelbo AB', 'Exempelbo AB:s'],
    ['SSG', 'SSG:s'],
    ['Räddningstjänsten Å', 'Räddningstjänsten Å:s'],
    ['BOS', 'BOS'],
  ])('of %s is %s', (name, whose) => {
    expect(genitive(name)).toBe(whose);
  });
});
