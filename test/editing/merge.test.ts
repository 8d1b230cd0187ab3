import { describe, expect, it } from 'vitest';
import { formFileOf } from '../../src/editing/content-file.ts';
import { kindOf } from '../../src/editing/file-kind.ts';
import type { FormValue } from '../../src/editing/form-value.ts';
import { withText } from '../../src/editing/form-values.ts';
import { carryOut } from '../../src/editing/item-orders.ts';
import { merge } from '../../src/editing/merge.ts';
import { newText } from '../../src/editing/new-text.ts';

const PATH = '2018/lofte.md';
const FILE = `---
titel: L
period: 2018
löften:
  - {id: a, titel: A.}
  - {id: b, titel: B.}
---
`;

function formOf(text: string) {
  const kind = kindOf(PATH);
  const form = kind && formFileOf(kind.described, text, true);
  if (form === undefined) throw new Error('no form');
  return form;
}

/** The file that comes of my change of FILE and their file, with what clashes; undefined where the two cannot be one. */
function both(mine: (value: FormValue) => FormValue, theirs: string) {
  const [base, now] = [formOf(FILE), formOf(theirs)];
  const made = merge(base.value, mine(base.value), now.value);
  return made && { text: newText(now, made.value, ''), clashes: made.clashes };
}

/** That file where nothing clashes. */
function merged(mine: (value: FormValue) => FormValue, theirs: string): string | undefined {
  const made = both(mine, theirs);
  expect(made?.clashes ?? []).toEqual([]);
  return made?.text;
}

const set = (path: string, text: string) => (value: FormValue) => withText(value, path.split('/'), text);
const order = (what: 'ny' | 'bort', name: string) => (value: FormValue) =>
  carryOut(formOf(FILE).described, value, { what, name }).value;

describe('two changes of one file', () => {
  it('of different keys are both there', () => {
    expect(merged(set('titel', 'Mitt'), FILE.replace('2018', '2019'))).toBe(
      FILE.replace('L\n', 'Mitt\n').replace('2018', '2019'),
    );
  });

  it('of different items are both there, also when the items have moved', () => {
    const theirs = FILE.replace(
      '  - {id: a, titel: A.}\n',
      '  - {id: ny, titel: Ny.}\n  - {id: a, titel: A.}\n',
    );
    expect(merged(set('löften/o1/titel', 'Mitt B.'), theirs)).toBe(theirs.replace('B.', 'Mitt B.'));
  });

  it('of different keys of one item are both there', () => {
    const theirs = FILE.replace('{id: a, titel: A.}', '{id: a, titel: Deras A.}');
    expect(merged(set('löften/o0/beskrivning', 'Mer.'), theirs)).toBe(
      FILE.replace('{id: a, titel: A.}', '{id: a, titel: Deras A., beskrivning: Mer.}'),
    );
  });

  it('are both there where one adds and the other takes away', () => {
    const theirs = FILE.replace('  - {id: b, titel: B.}\n', '');
    const mine = (value: FormValue) =>
      set('löften/n0/titel', 'Min.')(set('löften/n0/id', 'min')(order('ny', 'löften')(value)));
    expect(merged(mine, theirs)).toBe(theirs.replace('A.}\n', 'A.}\n  - id: min\n    titel: Min.\n'));
  });

  it('of the same thing clash there alone, unless they say the same', () => {
    const theirs = FILE.replace('titel: L', 'titel: Deras').replace('B.', 'Deras B.').replace('2018', '2019');
    expect(both((value) => set('löften/o1/titel', 'Mitt B.')(set('titel', 'Mitt')(value)), theirs)).toEqual({
      text: theirs.replace('Deras\n', 'Mitt\n').replace('Deras B.', 'Mitt B.'),
      clashes: [
        { name: 'titel', theirs: 'Deras' },
        { name: 'löften/o1/titel', theirs: 'Deras B.' },
      ],
    });
    expect(merged(set('titel', 'Deras'), theirs)).toBe(theirs);
  });

  it('are a conflict where one changes what the other took away', () => {
    expect(
      merged(set('löften/o1/titel', 'Mitt B.'), FILE.replace('  - {id: b, titel: B.}\n', '')),
    ).toBeUndefined();
    expect(merged(order('bort', 'löften/o1'), FILE.replace('B.', 'Deras B.'))).toBeUndefined();
  });
});
