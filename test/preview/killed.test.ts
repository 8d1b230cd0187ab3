import { expect, it } from 'vitest';
import { runRounds } from '../soak/desk-rounds.ts';

const ROUNDS = 6;

it(`a desk that is killed ${ROUNDS} times at random moments loses nothing that it answered for, and breaks no file`, async () => {
  const { faults, counts, versions } = await runRounds(ROUNDS, () => {});
  expect(faults).toEqual([]);
  expect(Object.values(counts).reduce((sum, one) => sum + one)).toBeGreaterThanOrEqual(ROUNDS);
  expect(versions).toBeGreaterThanOrEqual(counts.saved);
}, 600_000);
