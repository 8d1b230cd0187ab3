import { expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { warmUp } from '../../src/publishing/warm-up.ts';
import { makeEdition } from '../../src/render/make-edition.ts';
import { period, site } from '../render/support/model.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
/** More than one piece of search. */
const PERIODS = Array.from({ length: 45 }, (_, at) => period({ slug: `${2045 - at}` }));
const made = ({ resources }: Edition) =>
  [...resources.values()].filter((resource) => resource.ready('br') !== undefined).length;
const fail = (address: string) => {
  throw new Error(address);
};

/** Warms up an edition, stopping where `isOver` says so after a piece. */
async function warmed(isOver: (edition: Edition) => boolean) {
  const edition = makeEdition(site({ periods: PERIODS }), NOW);
  let isCurrent = true;
  await warmUp(
    edition,
    () => isCurrent,
    async () => {
      isCurrent &&= !isOver(edition);
    },
    fail,
  );
  return edition;
}

it('makes all that somebody may ask for, but pictures', async () => {
  const edition = await warmed(() => false);
  const pressed = [...edition.resources.values()].filter(({ isMadeOnDemand }) => !isMadeOnDemand);
  expect(made(edition)).toBe(pressed.length);
  expect(edition.prepareNext()).toBe(false);
});

it('waits for its turn after each answer, and stops where another edition has come', async () => {
  expect(made(await warmed((edition) => made(edition) === 3))).toBe(3);
});

it('does not go on with the search of an edition that is replaced', async () => {
  const edition = await warmed(() => true);
  expect([made(edition), edition.prepareNext()]).toEqual([0, true]);
});
