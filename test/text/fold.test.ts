import { expect, it } from 'vitest';
import { fold, slug } from '../../src/text/fold.ts';

it.each([
  ['hundsök', 'hundsok'],
  ['Åtgärd', 'atgard'],
  ['A\u030Atga\u0308rd', 'atgard'],
  ['idé', 'ide'],
  ['Tromsø', 'tromso'],
  ['Læsø', 'laso'],
  ['2026: ja!', '2026: ja!'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each([
  ['Så går det till', 'sa-gar-det-till'],
  ['  Tertial 2 – 2026!', 'tertial-2-2026'],
  ['?!', ''],
])('%s is %s in an address', (text, part) => {
  expect(slug(text)).toBe(part);
});
