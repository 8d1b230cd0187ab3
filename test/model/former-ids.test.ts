import { expect, it } from 'vitest';
import { formerIdsIn, placeAt } from '../../src/model/former-ids.ts';

const IDS = new Set(['torget', 'lampor']);

/** The ids from before in the period 2030, by those of now. */
function former(rows: readonly (readonly [string, string])[]) {
  const moved = rows.map(([from, to]) => ({ from, to }));
  return Object.fromEntries(formerIdsIn('2030', IDS, moved));
}

it.each([
  ['/2030/torget', '2030', 'torget'],
  ['/2030/torget/', '2030', 'torget'],
  ['/2030/torget#lampor', '2030', 'lampor'],
  ['/2030#torget', '2030', 'torget'],
])('%s is the address of a pledge or an activity', (address, period, id) => {
  expect(placeAt(address)).toEqual({ period, id });
});

it.each(['/', '/2030', '/2030/bilder/torg.png', '/2030/Torget', 'https://exempel.se/a', '/2030/a#B_c', 'x'])(
  '%s is the address of neither',
  (address) => {
    expect(placeAt(address)).toBe(undefined);
  },
);

it('rows tell the ids that pledges and activities had before', () => {
  expect(
    former([
      ['/2030/torg', '/2030/torget'],
      ['/2030/torget#lyktor', '/2030/torget#lampor'],
      ['/2030/plats', '/2030/torget'],
    ]),
  ).toEqual({ torget: ['torg', 'plats'], lampor: ['lyktor'] });
});

it('an id that is in use, in another period or told of already is none of them', () => {
  expect(
    former([
      ['/2030/lampor', '/2030/torget#lampor'],
      ['/2029/torg', '/2030/torget'],
      ['/2030/x', '/2030/finns-inte'],
      ['/2030/y', '/2031/torget'],
      ['/2030/z', '/2030/torget'],
      ['/2030/torget#z', '/2030/torget#lampor'],
    ]),
  ).toEqual({ torget: ['z'] });
});

it('the period may have had another name', () => {
  expect(
    former([
      ['/2029-2030/', '/2030/'],
      ['/2029-2030/torg', '/2030/torget'],
    ]),
  ).toEqual({ torget: ['torg'] });
});
