import { describe, expect, it } from 'vitest';
import type { FormValue } from '../../src/editing/form-value.ts';
import { withoutEmptyItems } from '../../src/editing/form-values.ts';
import { carryOut } from '../../src/editing/item-orders.ts';
import { formProblems } from '../../src/editing/required-fields.ts';
import { formOf } from './form-edits.ts';
import { changed, items } from './form-parts.ts';

const PLEDGES = formOf('2099/lofte.md', '---\ntitel: L\nperiod: 2099\nlöften:\n  - {id: a, titel: T}\n---\n');
const SETTINGS = formOf(
  'webbplats.yaml',
  'namn: N\nort: O\nadress: https://x.example\nparter: {a: {namn: A}}\n',
);

const told = (value: FormValue, { described } = PLEDGES) =>
  formProblems(described, value, '').map(({ name, message }) => `${name}: ${message}`);

describe('what must be filled in', () => {
  it('is told of where it is not', () => {
    const untitled = changed(changed(PLEDGES.value, 'titel', ''), 'löften/o0/titel', '');
    const value = changed(changed(untitled, 'löften/o0/id', ''), 'löften/o0/beskrivning', 'B');
    expect(told(value)).toEqual(['titel: Fyll i titel.', 'löften/o0/titel: Fyll i titel.']);
  });

  it('is a list with something in it', () => {
    expect(
      told(carryOut(PLEDGES.described, PLEDGES.value, { what: 'bort', name: 'löften/o0' }).value),
    ).toEqual(['löften: Fyll i löften.']);
  });

  it('is nothing in a group that is left out', () => {
    expect(told(PLEDGES.value)).toEqual([]);
  });

  it('is a key for what the editor names, and one of its own', () => {
    const add = items((old) => [
      ...old,
      ...old.map((item) => ({ ...item, token: 'n0' })),
      ...old.map((item) => ({ ...item, token: 'n1', key: '' })),
    ]);
    expect(told(changed(SETTINGS.value, 'parter', add), SETTINGS)).toEqual([
      'parter/n0#: ”a” finns redan. Skriv något annat.',
      'parter/n1#: Fyll i vad det heter.',
    ]);
  });
});

it('one of several ways is filled in, not two', () => {
  expect(told(changed(PLEDGES.value, 'period?1/från', '2099'))).toEqual([
    'period: Fyll i bara ett av sätten: ett årtal eller från och till.',
  ]);
});

it('an item that was added and never filled in is no item', () => {
  const { value } = carryOut(PLEDGES.described, PLEDGES.value, { what: 'ny', name: 'löften' });
  expect(withoutEmptyItems(value)).toEqual(PLEDGES.value);
});
