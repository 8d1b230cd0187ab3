import { describe, expect, it } from 'vitest';
import { carryOut, type ItemOrder, readItemOrder } from '../../src/editing/item-orders.ts';
import { formOf } from './form-edits.ts';
import { lists } from './form-parts.ts';

const { described, value } = formOf(
  '2099/lofte.md',
  '---\ntitel: L\nperiod: 2099\nlöften: [{id: a, titel: A}, {id: b, titel: B}, {id: c, titel: C}]\n---\n',
);

function after(what: ItemOrder['what'], name: string) {
  const { value: changed, at } = carryOut(described, value, { what, name });
  const tokens = [...lists(changed)].find(([list]) => list === 'löften')?.[1].map(({ token }) => token);
  return [tokens?.join(' '), at];
}

describe('an order', () => {
  it.each([
    ['ny', 'löften', 'o0 o1 o2 n0', 'löften/n0'],
    ['upp', 'löften/o1', 'o1 o0 o2', 'löften/o1'],
    ['upp', 'löften/o0', 'o0 o1 o2', 'löften/o0'],
    ['ner', 'löften/o1', 'o0 o2 o1', 'löften/o1'],
    ['ner', 'löften/o2', 'o0 o1 o2', 'löften/o2'],
    ['bort', 'löften/o1', 'o0 o2', 'löften'],
    ['bort', 'löften/o9', 'o0 o1 o2', 'löften'],
  ] as const)('%s:%s', (what, name, tokens, at) => {
    expect(after(what, name)).toEqual([tokens, at]);
  });

  it.each(['titel', 'finns/inte', 'löften/o7/aktiviteter', '__proto__', ''])(
    'for what is no list (“%s”) changes nothing',
    (name) => {
      expect(carryOut(described, value, { what: 'ny', name }).value).toEqual(value);
    },
  );
});

it.each([
  ['ny:löften', { what: 'ny', name: 'löften' }],
  ['upp:löften/o1', { what: 'upp', name: 'löften/o1' }],
  ['spara', undefined],
  ['ny:', undefined],
  ['x:löften', undefined],
])('a button says “%s”', (button, order) => {
  expect(readItemOrder(button)).toEqual(order);
});
