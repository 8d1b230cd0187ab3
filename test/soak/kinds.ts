import type { Bed } from './bed.ts';
import { setClocks } from './clocks.ts';
import { writeAnything } from './content/content.ts';
import { killDesk } from './desk-rounds.ts';
import { failDisks } from './disks.ts';
import type { Outcome } from './outcome.ts';
import { askAnything } from './requests/requests.ts';
import { behaveBadly } from './sockets.ts';
import { killStarts } from './starts.ts';
import { stopUnderLoad } from './stops.ts';
import { tearWrites } from './torn-writes.ts';
import { touchFiles } from './touches.ts';

/** A kind of fault. */
export type Kind = {
  readonly name: string;
  /** How often it is tried by `npm run soak`, */
  readonly long: number;
  /** and how often in the tests (`npm run test:slow`). */
  readonly short: number;
  /** What is tried anew is the same in every run of the tests, and another in each of `npm run soak`. */
  readonly run: (rounds: number, seed: number | undefined) => Promise<Outcome>;
};

/** One that is tried on a server that may have met the others before. */
export type KindOnBed = Omit<Kind, 'run'> & {
  /** How many pages its site has beside those of a small town, in the long form. */
  readonly pages: number;
  readonly run: (bed: Bed, rounds: number, isLong: boolean) => Promise<Outcome>;
};

export const KINDS: readonly Kind[] = [
  { name: 'any content', long: 4_000, short: 20, run: writeAnything },
  { name: 'any request', long: 20_000, short: 300, run: askAnything },
  { name: 'torn writes', long: 2_000, short: 30, run: tearWrites },
  { name: 'killed starts', long: 200, short: 1, run: killStarts },
  { name: 'failing disks', long: 10, short: 1, run: failDisks },
  { name: 'killed desk', long: 200, short: 1, run: killDesk },
];

/** In this order: a server's clock is not set right again, and one that was stopped is gone. */
export const ON_BED: readonly KindOnBed[] = [
  {
    name: 'bad sockets',
    long: 1_600,
    short: 40,
    pages: 0,
    run: (bed, rounds, isLong) => behaveBadly(bed, rounds, isLong ? 12_000 : 500),
  },
  { name: 'files touched', long: 3, short: 1, pages: 10_000, run: touchFiles },
  { name: 'clocks set', long: 70, short: 2, pages: 0, run: setClocks },
  {
    name: 'stops under load',
    long: 40,
    short: 1,
    pages: 0,
    run: ({ server }, rounds) => stopUnderLoad(rounds, server),
  },
];
