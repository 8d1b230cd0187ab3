import { describe, expect, it } from 'vitest';
import { ALL_STATUSES, countedWord, inOrder, statusView } from '../../src/words/statuses.ts';

describe('a status', () => {
  it.each([
    ['klar', 'Klar', 'done', 'Det som skulle göras är gjort.'],
    ['delvis', 'Delvis', 'part', 'En del av det som skulle göras är gjort.'],
    ['pågår', 'Pågår', 'going', 'Arbetet har börjat och är inte färdigt.'],
    ['ej påbörjad', 'Ej påbörjad', 'begun', 'Arbetet har inte börjat.'],
    ['ej genomförd', 'Ej genomförd', 'failed', 'Det som skulle göras blev inte gjort.'],
    ['ingen uppgift', 'Ingen uppgift', 'none', 'Det finns ingen uppgift om hur det går.'],
    [
      'not said',
      'Läget anges inte',
      'line',
      'Uppföljningen nämner aktiviteten men säger inte hur långt den har kommit.',
    ],
  ] as const)('%s is shown as ”%s” with the box %s', (status, word, shape, meaning) => {
    expect(statusView(status)).toEqual({ word, shape, meaning });
  });

  it('is counted in words that agree with the number', () => {
    const counted = (status: Parameters<typeof countedWord>[0]) => [
      `1 ${countedWord(status, 1)}`,
      `2 ${countedWord(status, 2)}`,
    ];
    expect(counted('klar')).toEqual(['1 klar', '2 klara']);
    expect(counted('delvis')).toEqual(['1 delvis', '2 delvis']);
    expect(counted('pågår')).toEqual(['1 pågår', '2 pågår']);
    expect(counted('ej påbörjad')).toEqual(['1 ej påbörjad', '2 ej påbörjade']);
    expect(counted('ej genomförd')).toEqual(['1 ej genomförd', '2 ej genomförda']);
    expect(counted('ingen uppgift')).toEqual(['1 utan uppgift', '2 utan uppgift']);
    expect(counted('not said')).toEqual(['1 utan angivet läge', '2 utan angivet läge']);
  });
});

it('statuses are in order with what is finished first and what is not known last', () => {
  expect(
    inOrder(['not said', 'ingen uppgift', 'klar', 'ej genomförd', 'ej påbörjad', 'pågår', 'delvis', 'klar']),
  ).toEqual(['klar', 'klar', 'delvis', 'pågår', 'ej påbörjad', 'ej genomförd', 'ingen uppgift', 'not said']);
});

it('every status that a follow-up may state is explained, as work goes through them', () => {
  expect(ALL_STATUSES.map(({ word }) => word)).toEqual([
    'Ej påbörjad',
    'Pågår',
    'Klar',
    'Delvis',
    'Ej genomförd',
    'Ingen uppgift',
  ]);
});
