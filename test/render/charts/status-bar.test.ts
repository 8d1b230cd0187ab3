import { expect, it } from 'vitest';
import { statusBar } from '../../../src/render/charts/status-bar.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

it('has a shape for each activity, finished ones first, the same as beside the words', () => {
  const chart = statusBar('torg', ['pågår', 'ingen uppgift', 'klar', 'delvis', 'klar']);
  expect(chart?.marks.map(({ shape, x, y }) => `${shape} ${x} ${y}`)).toEqual([
    'full 0 0',
    'full 26 0',
    'part 52 0',
    'going 78 0',
    'dots 104 0',
  ]);
  expect(chart?.viewBox).toBe('0 0 128 12');
});

it('counts each status in words, as a key to the shapes and as a table', () => {
  const chart = statusBar('torg', ['ej påbörjad', 'ej genomförd', 'not said', 'klar', 'klar']);
  expect(plain(chart?.title)).toBe('Läget för 5 aktiviteter');
  expect(chart?.rows.map(({ word, amount, shape }) => `${shape} ${word}: ${plain(amount)}`)).toEqual([
    'full Klar: 2 aktiviteter',
    'empty Ej påbörjad: 1 aktivitet',
    'cross Ej genomförd: 1 aktivitet',
    'line Läget anges inte: 1 aktivitet',
  ]);
  expect(plain(chart?.description)).toBe(
    'Klar: 2 aktiviteter. Ej påbörjad: 1 aktivitet. Ej genomförd: 1 aktivitet. Läget anges inte: 1 aktivitet.',
  );
});

it('breaks after ten, so that it fits on a narrow screen', () => {
  const chart = statusBar(
    'torg',
    Array.from({ length: 23 }, () => 'pågår' as const),
  );
  expect(chart?.marks.filter(({ x }) => x === 0).map(({ y }) => y)).toEqual([0, 18, 36]);
  expect([chart?.width, chart?.height]).toEqual(['16.125em', '3em']);
});

it('is left out where nothing is known of any activity', () => {
  expect(statusBar('torg', ['ingen uppgift', 'not said'])).toBe(undefined);
  expect(statusBar('torg', [])).toBe(undefined);
});
