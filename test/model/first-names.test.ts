import { expect, it } from 'vitest';
import { firstName, firstSlug } from '../../src/model/first-names.ts';

const rows = (...all: readonly (readonly [string, string])[]) => ({
  moved: all.map(([from, to]) => ({ from, to })),
});
const PERIOD = { slug: '2023' };

it('a period had the first of the names that rows for its folder tell', () => {
  expect(firstSlug(PERIOD, rows())).toBe('2023');
  expect(
    firstSlug(PERIOD, rows(['/loften/tjugotre/', '/2023/'], ['/2023-2024/', '/2023/'], ['/tre/', '/2023/'])),
  ).toBe('2023-2024');
  expect(firstSlug(PERIOD, rows(['/2022', '/2023'], ['/2022/', '/2021/']))).toBe('2023');
});

it('a page of a period had the first of the names that rows within the period tell', () => {
  const site = rows(
    ['/gammal-sida', '/2023/torget'],
    ['/2022/torg', '/2023/torget'],
    ['/2023/torget#lampor', '/2023/torget'],
    ['/2023-2024/', '/2023/'],
    ['/2023-2024/torg', '/2023/torget'],
    ['/2023/platsen', '/2023/torget'],
  );
  expect(firstName('torget', PERIOD, site)).toBe('torg');
  expect(firstName('ljus', PERIOD, site)).toBe('ljus');
});
