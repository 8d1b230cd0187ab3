import { expect, it } from 'vitest';
import { nameAt } from '../../src/editing/name-at.ts';
import { formOf } from './form-edits.ts';

const TEXT = `---
titel: L
period: {från: 2099-01-01, till: 2099-06-30}
okänd: x
löften:
  # om
  - id: a
    titel: T
    aktiviteter:
      - {id: b, text: Gå ut, mål: {minst: 95,1}}
  - id: c
    titel: U
    platser: [A, B]
---

Text
`;

it.each([
  [1, 1, ''],
  [2, 8, 'titel'],
  [3, 16, 'period/från'],
  [3, 40, 'period/till'],
  [4, 1, ''],
  [6, 3, 'löften'],
  [7, 9, 'löften/o0/id'],
  [10, 22, 'löften/o0/aktiviteter/o0/text'],
  [10, 43, 'löften/o0/aktiviteter/o0/mål/minst'],
  [12, 5, 'löften/o1/titel'],
  [13, 18, 'löften/o1/platser'],
  [16, 2, '#text'],
])('line %i, column %i is %s', (line, column, name) => {
  expect(nameAt(formOf('2099/lofte.md', TEXT), line, column)).toBe(name);
});
