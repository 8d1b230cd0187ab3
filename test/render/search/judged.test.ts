import { describe, expect, it } from 'vitest';
import { exempelkommun, jonkoping, load, type TestSite } from '../support/sites.ts';
import * as blind from './blind-queries.ts';
import { type Engine, miniSearch, miniSearchByPlace, ours, substring, swedishMiniSearch } from './engines.ts';
import * as everyday from './everyday-queries.ts';
import * as fresh from './fresh-queries.ts';
import * as heldOut from './held-out-queries.ts';
import { EXEMPELKOMMUN, JONKOPING, type Judged } from './judged-queries.ts';
import * as threeTowns from './three-towns-queries.ts';

type Asked = { readonly made: TestSite; readonly queries: readonly Judged[] };
type Verdict = { readonly query: string; readonly rank: number; readonly first: readonly string[] };

const STRANDBY = 'test/fixtures/strandby';
const strandby = await load('Strandby', STRANDBY, STRANDBY);

/** At which place an engine has the right page for each query, from 1; Infinity where it has not. */
function judge(engineFor: (site: TestSite['site']) => Engine, sets: readonly Asked[]): readonly Verdict[] {
  return sets.flatMap(({ made, queries }) => {
    const engine = engineFor(made.site);
    return queries.map(([query, ...right]) => {
      const found = engine(query);
      const at = found.findIndex((address) => right.includes(address));
      return { query, rank: at < 0 ? Number.POSITIVE_INFINITY : at + 1, first: found.slice(0, 3) };
    });
  });
}

const within = (verdicts: readonly Verdict[], most: number) =>
  verdicts.filter(({ rank }) => rank <= most).length / verdicts.length;

describe.each([
  {
    name: 'questions that the weights were chosen by',
    least: [0.95, 0.99],
    sets: [
      { made: jonkoping, queries: Object.values(JONKOPING).flat() },
      { made: exempelkommun, queries: Object.values(EXEMPELKOMMUN).flat() },
    ],
  },
  {
    name: 'questions that were held out',
    least: [0.99, 0.99],
    sets: [
      { made: jonkoping, queries: heldOut.JONKOPING },
      { made: exempelkommun, queries: heldOut.EXEMPELKOMMUN },
    ],
  },
  {
    name: 'questions as residents ask',
    least: [0.95, 0.98],
    sets: [
      { made: jonkoping, queries: Object.values(everyday.JONKOPING).flat() },
      { made: exempelkommun, queries: Object.values(everyday.EXEMPELKOMMUN).flat() },
    ],
  },
  {
    name: 'questions over three towns, asked by others',
    least: [0.97, 0.99],
    sets: [
      { made: jonkoping, queries: threeTowns.JONKOPING },
      { made: exempelkommun, queries: threeTowns.EXEMPELKOMMUN },
      { made: strandby, queries: threeTowns.STRANDBY },
    ],
  },
  {
    name: 'questions over three towns, asked by others again',
    least: [0.94, 0.99],
    sets: [
      { made: jonkoping, queries: fresh.JONKOPING },
      { made: exempelkommun, queries: fresh.EXEMPELKOMMUN },
      { made: strandby, queries: fresh.STRANDBY },
    ],
  },
  {
    name: 'questions over three towns that nothing was tuned by',
    least: [0.96, 0.99],
    sets: [
      { made: jonkoping, queries: blind.JONKOPING },
      { made: exempelkommun, queries: blind.EXEMPELKOMMUN },
      { made: strandby, queries: blind.STRANDBY },
    ],
  },
] as const)('$name', ({ name, least: [leastFirst, leastThree], sets }) => {
  const engines = [
    ['this search', judge(ours, sets)],
    ['MiniSearch by place, with this analysis', judge(miniSearchByPlace, sets)],
    ['MiniSearch with roots and folding', judge(swedishMiniSearch, sets)],
    ['MiniSearch', judge(miniSearch, sets)],
    ['substring', judge(substring, sets)],
  ] as const;
  const [[, own], ...others] = engines;

  it('ask for pages that there are', () => {
    const missing = sets.flatMap(({ made: { pages }, queries }) =>
      queries.flatMap(([, ...right]) => right.filter((address) => !pages.has(address))),
    );
    expect(missing).toEqual([]);
    expect(own.length).toBeGreaterThanOrEqual(60);
  });

  it('have the right page first, and in the first three, for at least as many as they once had', () => {
    for (const [engine, verdicts] of engines) {
      const [first, three] = [1, 3].map((most) => `${(100 * within(verdicts, most)).toFixed(1)} %`);
      console.log(`${name}, ${engine}: ${first} first, ${three} in the first three, of ${verdicts.length}`);
    }
    const wrong = own.filter(({ rank }) => rank > 1);
    expect(within(own, 1), JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(leastFirst);
    expect(within(own, 3), JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(leastThree);
  });

  it.each(others)('are answered better than by %s', (_, verdicts) => {
    expect(within(own, 1)).toBeGreaterThan(within(verdicts, 1));
    expect(within(own, 3)).toBeGreaterThan(within(verdicts, 3));
  });
});
