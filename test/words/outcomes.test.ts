import { expect, it } from 'vitest';
import type { Result, Target } from '../../src/model/site.ts';
import { historyInWords } from '../../src/words/outcomes.ts';
import { activity, followUp, period, pledge, result } from '../render/support/model.ts';

const NBSP = '\u00A0';

/** What a follow-up says of an activity; `outcome` is its only one. */
type Said = Partial<Result> & { readonly outcome?: number | string };

/** What follow-ups of tertial after tertial say of an activity, newest first, in short. */
function outcomes(target: Target | undefined, results: readonly Said[]) {
  const a = activity({ id: 'a', target });
  const year = period({
    slug: '2026',
    pledges: [pledge({ id: 'trygghet', activities: [a] })],
    followUps: results
      .map((of, at) =>
        followUp({
          slug: `tertial-${at + 1}`,
          coversText: `tertial ${at + 1} 2026`,
          covers: { from: `2026-0${at * 4 + 1}-01`, to: at === 0 ? '2026-04-30' : '2026-08-31' },
          results: [result({ activity: 'a', ...of })],
        }),
      )
      .toReversed(),
  });
  return historyInWords(a, year).map(({ time, status, outcome, measure }) =>
    [time, status.word, outcome ?? '-', measure ?? '-'].join(' | '),
  );
}

const YEARLY: Target = { bound: 'minst', amount: 800, unit: 'tillfällen', per: 'år' };

it('outcomes are told newest first, a sum with the last that it is of', () => {
  expect(
    outcomes({ ...YEARLY, per: undefined }, [
      { status: 'pågår', outcome: 300 },
      { status: 'klar', outcome: 1288 },
    ]),
  ).toEqual([
    `Tertial 2 2026 | Klar | 1${NBSP}288 tillfällen | Summan är 1${NBSP}588, nått`,
    'Tertial 1 2026 | Pågår | 300 tillfällen | -',
  ]);
});

it('an outcome that a rate says nothing of tells which time the target is for', () => {
  expect(outcomes({ ...YEARLY, per: 'år' }, [{ status: 'pågår', outcome: 300 }])).toEqual([
    'Tertial 1 2026 | Pågår | 300 tillfällen | Inte avgjort än',
  ]);
  expect(
    outcomes({ ...YEARLY, per: 'år' }, [
      { status: 'pågår', outcome: 300 },
      { status: 'pågår', outcome: 100 },
    ]),
  ).toEqual([
    'Tertial 2 2026 | Pågår | 100 tillfällen | Summan är 400, inte avgjort än',
    'Tertial 1 2026 | Pågår | 300 tillfällen | Målet gäller ett helt år',
  ]);
});

it('a text is told as it is, and is not compared', () => {
  expect(outcomes(YEARLY, [{ status: 'delvis', outcome: 'ett 80-tal' }])).toEqual([
    'Tertial 1 2026 | Delvis | ett 80-tal | -',
  ]);
});

it('nothing done is an outcome, and one of one is not inflected as many', () => {
  expect(
    outcomes({ bound: 'minst', amount: 1, unit: 'möten', per: undefined }, [
      { status: 'ej genomförd', outcome: 0 },
    ]),
  ).toEqual(['Tertial 1 2026 | Ej genomförd | 0 möten | Inte avgjort än']);
});

it('several outcomes are told together, and the one in the unit of the target is held against it', () => {
  const several = (target: Target | undefined) =>
    outcomes(target, [
      {
        status: 'pågår',
        outcomes: [
          { amount: 12, unit: 'böter' },
          { amount: 900, unit: 'tillfällen' },
          { amount: 'drygt hundra', unit: 'samtal' },
        ],
      },
    ]);
  const words = 'Tertial 1 2026 | Pågår | 12 böter, 900 tillfällen och drygt hundra samtal';
  expect(several({ ...YEARLY, per: undefined })).toEqual([`${words} | Nått`]);
  expect(several({ ...YEARLY, unit: 'möten' })).toEqual([`${words} | -`]);
  expect(several(undefined)).toEqual([`${words} | -`]);
});

it('a pledge as a whole has outcomes of its own, beside those of its activities', () => {
  const whole = pledge({
    id: 'trygghet',
    target: { ...YEARLY, per: undefined },
    activities: [activity({ id: 'a' })],
  });
  const year = period({
    slug: '2026',
    pledges: [whole],
    followUps: [
      followUp({
        slug: 'tertial-1',
        results: [
          result({ activity: 'a', status: 'pågår', outcome: 4 }),
          { ...result({ activity: 'trygghet', status: 'klar', outcome: 801 }), of: 'pledge' },
        ],
      }),
    ],
  });
  expect(historyInWords(whole, year).map(({ outcome, measure }) => [outcome, measure])).toEqual([
    ['801 tillfällen', 'Nått'],
  ]);
});

it('without a target, an outcome or a status only what is known is told', () => {
  expect(outcomes(undefined, [{ outcome: 4 }])).toEqual(['Tertial 1 2026 | Läget anges inte | 4 | -']);
  expect(outcomes(YEARLY, [{ status: 'pågår' }])).toEqual(['Tertial 1 2026 | Pågår | - | -']);
  expect(outcomes(YEARLY, [])).toEqual([]);
});
