import { describe, expect, it } from 'vitest';
import { difference } from '../../src/editing/difference.ts';

const told = (before: string, after: string) =>
  difference(before, after).map(
    ({ kind, text }) => `${{ same: ' ', added: '+', removed: '-' }[kind]}${text}`,
  );

describe('a difference', () => {
  it('is told with two lines around it', () => {
    expect(told('a\nb\nc\nd\ne\nf\n', 'a\nb\nc\nD\ne\nf\n')).toEqual([' b', ' c', '-d', '+D', ' e', ' f']);
  });

  it('has the lines between two changes only where they are near', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8'];
    expect(told(lines.join('\n'), ['x', ...lines.slice(1, -1), 'y'].join('\n'))).toEqual([
      '-1',
      '+x',
      ' 2',
      ' 3',
      ' 6',
      ' 7',
      '-8',
      '+y',
    ]);
  });

  it('of the same texts is empty', () => {
    expect(told('a\nb', 'a\nb')).toEqual([]);
  });

  it('of a file that is gone is all of it', () => {
    expect(told('a\nb\n', '')).toEqual(['-a', '-b']);
  });
});
