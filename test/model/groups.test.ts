import { expect, it } from 'vitest';
import { groupsOf } from '../../src/model/groups.ts';
import { activity } from '../render/support/model.ts';

const groups = (headings: readonly (string | undefined)[]) =>
  groupsOf(headings.map((group, at) => activity({ id: `nr-${at}`, group }))).map(
    ({ heading, items }) => `${heading ?? '-'}: ${items.map(({ id }) => id).join(' ')}`,
  );

it('the groups are in the order of the editor, each once', () => {
  expect(groups(['Trafik', 'Centrum', 'Trafik'])).toEqual(['Trafik: nr-0 nr-2', 'Centrum: nr-1']);
});

it('activities without a heading come first, where no other heading covers them', () => {
  expect(groups(['Trafik', undefined, 'Centrum', undefined])).toEqual([
    '-: nr-1 nr-3',
    'Trafik: nr-0',
    'Centrum: nr-2',
  ]);
});

it('no activities make no groups', () => {
  expect(groups([])).toEqual([]);
});
