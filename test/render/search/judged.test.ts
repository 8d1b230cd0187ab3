import { expect, it } from 'vitest';
import { exempelkommun, jonkoping } from '../support/sites.ts';
import { type Engine, miniSearch, ours, substring, swedishMiniSearch } from './engines.ts';
import { EXEMPELKOMMUN, JONKOPING, type Judged } from './judged-queries.ts';

const SETS = [
  { site: jonkoping.site, kinds: JONKOPING },
  { site: exempelkommun.site, kinds: EXEMPELKOMMUN },
];

type Verdict = { readonly query: string; readonly rank: number; readonly first: readonly string[] };

/** At which place an engine has the right page for each query, from 1; Infinity where it has not. */
function judge(engineFor: (site: (typeof SETS)[number]['site']) => Engine): readonly Verdict[] {
  return SETS.flatMap(({ site, kinds }) => {
    const engine = engineFor(site);
    const queries: readonly Judged[] = Object.values(kinds).flat();
    return queries.map(([query, ...right]) => {
      const found = engine(query);
      const at = found.findIndex((address) => right.includes(address));
      return { query, rank: at < 0 ? Number.POSITIVE_INFINITY : at + 1, first: found.slice(0, 3) };
    });
  });
}

const within = (verdicts: readonly Verdict[], most: number) =>
  verdicts.filter(({ rank }) => rank <= most).length / verdicts.length;

const engines = [
  ['this search', judge(ours)],
  ['MiniSearch with roots and folding', judge(swedishMiniSearch)],
  ['MiniSearch', judge(miniSearch)],
  ['substring', judge(substring)],
] as const;
const [[, own], ...others] = engines;

it('every query asks for pages that there are', () => {
  const missing = [[jonkoping, JONKOPING] as const, [exempelkommun, EXEMPELKOMMUN] as const].flatMap(
    ([{ pages }, kinds]) =>
      Object.values(kinds)
        .flat()
        .flatMap(([, ...right]) => right.filter((address) => !pages.has(address))),
  );
  expect(missing).toEqual([]);
  expect(own.length).toBeGreaterThanOrEqual(60);
});

it('the right page is first for at least 90 %, and in the first three for at least 98 %', () => {
  for (const [name, verdicts] of engines) {
    const [first, three] = [1, 3].map((most) => `${(100 * within(verdicts, most)).toFixed(1)} %`);
    console.log(`${name}: ${first} first, ${three} in the first three, of ${verdicts.length} queries`);
  }
  const wrong = own.filter(({ rank }) => rank > 1);
  expect(within(own, 1), JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(0.9);
  expect(within(own, 3), JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(0.98);
});

it.each(others)('it does better than %s', (_, verdicts) => {
  expect(within(own, 1)).toBeGreaterThan(within(verdicts, 1));
  expect(within(own, 3)).toBeGreaterThan(within(verdicts, 3));
});
