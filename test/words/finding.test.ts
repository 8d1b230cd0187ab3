import { describe, expect, it } from 'vitest';
import type { LatestStatus } from '../../src/model/finding.ts';
import { activitiesInWords, answerInWords, countsInWords } from '../../src/words/finding.ts';

const NBSP = '\u00A0';
const UNKNOWN: readonly LatestStatus[] = ['ingen uppgift', 'ingen uppgift'];

describe('the answer', () => {
  it.each([
    [['klar', 'delvis'], '1 av 2 aktiviteter är klar'],
    [['klar', 'klar', 'pågår'], '2 av 3 aktiviteter är klara'],
    [['klar', 'klar'], 'Båda aktiviteterna är klara'],
    [['klar', 'klar', 'klar'], 'Alla 3 aktiviteter är klara'],
    [['delvis', 'pågår'], 'Ingen av 2 aktiviteter är klar'],
    [['delvis', 'ingen uppgift'], 'Ingen av 2 aktiviteter anges som klar'],
    [['pågår', 'not said'], 'Ingen av 2 aktiviteter anges som klar'],
    [['not said', 'not said'], 'Uppföljningarna säger inte hur långt de 2 aktiviteterna har kommit'],
    [['not said', 'ingen uppgift'], 'Uppföljningarna säger inte hur långt de 2 aktiviteterna har kommit'],
    [['klar'], 'Aktiviteten är klar'],
    [['delvis'], 'Aktiviteten är delvis genomförd'],
    [['pågår'], 'Aktiviteten pågår'],
    [['ej påbörjad'], 'Aktiviteten är inte påbörjad'],
    [['ej genomförd'], 'Aktiviteten blev inte genomförd'],
    [['not said'], 'Uppföljningen säger inte hur långt aktiviteten har kommit'],
  ] as const)('of %j is ”%s”', (statuses, answer) => {
    expect(answerInWords(statuses, 'running')).toBe(answer);
  });

  it('says that nothing is known, in the tense of the day', () => {
    expect(answerInWords(UNKNOWN, 'running')).toBe('Ingen uppgift om hur det går för de 2 aktiviteterna');
    expect(answerInWords(UNKNOWN, 'coming')).toBe('Ingen uppgift om hur det går för de 2 aktiviteterna');
    expect(answerInWords(UNKNOWN, 'over')).toBe('Ingen uppgift om hur det gick för de 2 aktiviteterna');
    expect(answerInWords(['ingen uppgift'], 'over')).toBe('Ingen uppgift om hur det gick för aktiviteten');
    expect(answerInWords(['ingen uppgift'], 'running')).toBe('Ingen uppgift om hur det går för aktiviteten');
  });

  it('counts those that are not told of, where there are more', () => {
    expect(answerInWords(['klar', 'klar'], 'running', 10)).toBe('2 av 10 aktiviteter är klara');
    expect(answerInWords(['klar'], 'running', 10)).toBe('1 av 10 aktiviteter är klar');
    expect(answerInWords(['delvis'], 'running', 10)).toBe('Ingen av 10 aktiviteter anges som klar');
    expect(answerInWords(['not said'], 'running', 10, true)).toBe(
      'Uppföljningen säger inte hur långt de 10 aktiviteterna har kommit',
    );
    expect(answerInWords(['ingen uppgift'], 'over', 10)).toBe(
      'Ingen uppgift om hur det gick för de 10 aktiviteterna',
    );
  });

  it('writes thousands with a space', () => {
    const many = Array.from({ length: 1200 }, () => 'pågår' as const);
    expect(answerInWords(many, 'running')).toBe(`Ingen av 1${NBSP}200 aktiviteter är klar`);
  });

  it('of no activities is none', () => {
    expect(answerInWords([], 'running')).toBeUndefined();
    expect(answerInWords([], 'over', 10)).toBeUndefined();
  });
});

it('the counts are in words that agree, what is finished first, none of what there is not', () => {
  const counts = countsInWords(['ingen uppgift', 'klar', 'ej genomförd', 'klar']);
  expect(counts.map(({ amount, word, view }) => `${amount} ${word} (${view.word})`)).toEqual([
    '2 klara (Klar)',
    '1 ej genomförd (Ej genomförd)',
    '1 utan uppgift (Ingen uppgift)',
  ]);
  expect(countsInWords([])).toEqual([]);
});

it('an amount of activities is in words; where none are stated, nothing says that there are none', () => {
  expect([0, 1, 60].map(activitiesInWords)).toEqual([
    'Inga aktiviteter anges',
    `1${NBSP}aktivitet`,
    `60${NBSP}aktiviteter`,
  ]);
});
