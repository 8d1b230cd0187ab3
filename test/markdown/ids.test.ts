import { describe, expect, it } from 'vitest';
import { takeId } from '../../src/markdown/ids.ts';

describe('an id that is taken', () => {
  it('gets the next number that is free', () => {
    const ids = new Set(['torget', 'torget-3']);
    expect([1, 2, 3].map(() => takeId('torget', ids))).toEqual(['torget-2', 'torget-4', 'torget-5']);
    expect(takeId('torget-2', ids)).toBe('torget-2-2');
  });

  it('may be wanted by all the headings that a file can have', () => {
    const ids = new Set<string>();
    for (let heading = 0; heading < 20_000; heading += 1) takeId('a', ids);
    expect([ids.size, [...ids].at(-1)]).toEqual([20_000, 'a-20000']);
  });
});
