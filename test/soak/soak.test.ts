import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bed, startBed } from './bed.ts';
import { KINDS, ON_BED } from './kinds.ts';
import { wrongIn } from './outcome.ts';

// All of this `npm run soak` tries far more often. The same in every run:
const SEED = 20_261_122;
const LONGEST = 300_000;

it.each(KINDS)(
  '$name, tried $short times, do no harm',
  async ({ short, run }) => {
    expect(wrongIn(await run(short, SEED))).toEqual([]);
  },
  LONGEST,
);

describe('a server', () => {
  let bed: Bed;
  beforeAll(async () => {
    bed = await startBed(10);
  });
  afterAll(() => bed.end());

  it.each(ON_BED)(
    'goes on through $name, tried $short times',
    async ({ short, run }) => {
      expect(wrongIn(await run(bed, short, false))).toEqual([]);
    },
    LONGEST,
  );
});
