import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/dates/span.ts';
import { progressById, progressOf } from '../../../src/model/progress/progress.ts';
import { addsUp } from '../../../src/model/progress/units.ts';
import type { FollowUp, Outcome, Target } from '../../../src/model/site.ts';

const YEAR: Span = { from: '2030-01-01', to: '2030-12-31' };
const THREE_YEARS: Span = { from: '2030-01-01', to: '2032-12-31' };
const tertial = (number: 1 | 2 | 3, year = 2030): Span => {
  const ends = [
    `${year}-01-01`,
    `${year}-04-30`,
    `${year}-05-01`,
    `${year}-08-31`,
    `${year}-09-01`,
    `${year}-12-31`,
  ];
  return { from: ends[number * 2 - 2], to: ends[number * 2 - 1] };
};

type Told = readonly [covers: Span, outcome: number | string | undefined];

function followUps(told: readonly Told[]): readonly FollowUp[] {
  return told
    .map(([covers, outcome], at) => ({
      slug: `nr-${at}`,
      title: `Nummer ${at}`,
      covers,
      coversText: '',
      published: undefined,
      documents: [],
      sources: [],
      results: [
        {
          of: 'activity' as const,
          id: 'a',
          status: 'pågår' as const,
          outcomes: outcome === undefined ? [] : [{ amount: outcome, unit: undefined }],
          text: undefined,
        },
      ],
      summary: undefined,
      report: '',
      updated: undefined,
      changes: [],
      draft: false,
    }))
    .toReversed();
}

const target = (bound: Target['bound'], amount: number, unit: string, per?: Target['per']): Target => ({
  bound,
  amount,
  unit,
  per,
});

/** How the one activity of a period, `a`, has gone. */
function progressIn(of: Target | undefined, period: { span: Span; followUps: readonly FollowUp[] }) {
  const pledges = [{ id: 'p', target: undefined, activities: [{ id: 'a', target: of }] }];
  return progressOf({ id: 'a' }, { progress: progressById({ ...period, pledges }) });
}

/** The measures in short: the amount, whether it is a sum, the goal, the verdict and the days. */
function measures(of: Target, told: readonly Told[], span = YEAR) {
  return progressIn(of, { span, followUps: followUps(told) }).measures.map(
    ({ amount, summed, goal, verdict, over }) =>
      `${summed > 1 ? 'sum ' : ''}${amount} of ${goal} ${verdict} ${over.from}–${over.to}`,
  );
}

const ALL = '2030-01-01–2030-12-31';
const at800 = target('minst', 800, 'tillfällen');

describe('at least', () => {
  it('is added up over the follow-ups, and open until they cover the period', () => {
    expect(measures(at800, [[tertial(1), 300]])).toEqual([`300 of 800 open ${ALL}`]);
    expect(
      measures(at800, [
        [tertial(1), 300],
        [tertial(2), 200],
      ]),
    ).toEqual([`sum 500 of 800 open ${ALL}`]);
  });

  it('is met as soon as it is reached', () => {
    expect(
      measures(at800, [
        [tertial(1), 300],
        [tertial(2), 500],
      ]),
    ).toEqual([`sum 800 of 800 met ${ALL}`]);
  });

  it('is missed when the follow-ups cover the period and it is not reached', () => {
    const short: readonly Told[] = [
      [tertial(1), 300],
      [tertial(2), 200],
      [tertial(3), 299],
    ];
    expect(measures(at800, short)).toEqual([`sum 799 of 800 missed ${ALL}`]);
  });

  it('is open where a follow-up is missing in between, or at the start', () => {
    expect(
      measures(at800, [
        [tertial(1), 300],
        [tertial(3), 299],
      ]),
    ).toEqual([`sum 599 of 800 open ${ALL}`]);
    expect(measures(at800, [[tertial(3), 299]])).toEqual([`299 of 800 open ${ALL}`]);
  });

  it('is not missed where a text may be the rest', () => {
    const vague: readonly Told[] = [
      [tertial(1), 300],
      [tertial(2), 'ett 80-tal'],
      [tertial(3), 299],
    ];
    expect(measures(at800, vague)).toEqual([`sum 599 of 800 open ${ALL}`]);
    expect(measures(at800, [[tertial(1), 'ett 80-tal']])).toEqual([]);
  });

  it('counts nothing twice: a report on all the year stands for those on its parts', () => {
    const final: readonly Told[] = [
      [tertial(1), 300],
      [tertial(2), 200],
      [YEAR, 790],
    ];
    expect(measures(at800, final)).toEqual([`790 of 800 missed ${ALL}`]);
  });

  it('of what overlaps in part is not added', () => {
    const half: Span = { from: '2030-04-01', to: '2030-09-30' };
    expect(
      measures(at800, [
        [tertial(1), 300],
        [half, 200],
      ]),
    ).toEqual([]);
  });
});

describe('at most and exactly', () => {
  it('at most is kept only when all is told, and broken at once', () => {
    const most = target('högst', 10, 'tillfällen');
    expect(measures(most, [[tertial(1), 4]])).toEqual([`4 of 10 open ${ALL}`]);
    expect(measures(most, [[tertial(1), 11]])).toEqual([`11 of 10 missed ${ALL}`]);
    expect(measures(most, [[YEAR, 10]])).toEqual([`10 of 10 met ${ALL}`]);
  });

  it('exactly is met only when all is told, and exceeded at once when it is passed', () => {
    const exactly = target('exakt', 4, 'möten');
    expect(measures(exactly, [[tertial(1), 4]])).toEqual([`4 of 4 open ${ALL}`]);
    expect(measures(exactly, [[tertial(1), 5]])).toEqual([`5 of 4 exceeded ${ALL}`]);
    expect(measures(exactly, [[YEAR, 4]])).toEqual([`4 of 4 met ${ALL}`]);
    expect(measures(exactly, [[YEAR, 3]])).toEqual([`3 of 4 missed ${ALL}`]);
  });
});

describe('what does not add up', () => {
  it('is judged by the last follow-up', () => {
    const hosts = target('exakt', 6, 'trygghetsvärdar');
    expect(
      measures(hosts, [
        [tertial(1), 6],
        [tertial(2), 4],
      ]),
    ).toEqual([`4 of 6 open ${ALL}`]);
    expect(
      measures(hosts, [
        [tertial(1), 4],
        [tertial(2), 6],
      ]),
    ).toEqual([`6 of 6 met ${ALL}`]);
    expect(measures(hosts, [[tertial(3), 4]])).toEqual([`4 of 6 missed ${ALL}`]);
  });

  it('is judged follow-up by follow-up where it has a rate: 95,1 per cent each tertial', () => {
    const share = target('minst', 95.1, 'procent', 'tertial');
    expect(
      measures(share, [
        [tertial(1), 61.5],
        [tertial(2), 95.1],
      ]),
    ).toEqual(['61.5 of 95.1 missed 2030-01-01–2030-04-30', '95.1 of 95.1 met 2030-05-01–2030-08-31']);
  });
});

describe('so much a year, a tertial, a month, a week', () => {
  const yearly = target('minst', 300, 'tillfällen', 'år');

  it('a year: over three years, each by itself', () => {
    const told: readonly Told[] = [
      [tertial(1, 2030), 100],
      [tertial(2, 2030), 100],
      [tertial(3, 2030), 99],
      [{ from: '2031-01-01', to: '2031-12-31' }, 301],
      [tertial(1, 2032), 50],
    ];
    expect(measures(yearly, told, THREE_YEARS)).toEqual([
      'sum 299 of 300 missed 2030-01-01–2030-12-31',
      '301 of 300 met 2031-01-01–2031-12-31',
      '50 of 300 open 2032-01-01–2032-12-31',
    ]);
  });

  it('a year: one report on three years is judged against three times as much', () => {
    expect(measures(yearly, [[THREE_YEARS, 899]], THREE_YEARS)).toEqual([
      '899 of 900 missed 2030-01-01–2032-12-31',
    ]);
  });

  it('a year: of a part of one at the ends of a period nothing is said', () => {
    const period: Span = { from: '2030-09-01', to: '2031-12-31' };
    const told: readonly Told[] = [
      [tertial(3, 2030), 312],
      [{ from: '2031-01-01', to: '2031-12-31' }, 300],
    ];
    expect(measures(yearly, told, period)).toEqual(['300 of 300 met 2031-01-01–2031-12-31']);
    expect(measures(yearly, [[tertial(3, 2030), 312]], { from: undefined, to: '2031-12-31' })).toEqual([]);
  });

  it('a tertial: each by itself', () => {
    const each = target('minst', 2, 'vandringar', 'tertial');
    expect(
      measures(each, [
        [tertial(1), 2],
        [tertial(2), 1],
      ]),
    ).toEqual(['2 of 2 met 2030-01-01–2030-04-30', '1 of 2 missed 2030-05-01–2030-08-31']);
  });

  it('a month: four times as much a tertial', () => {
    const monthly = target('minst', 1, 'möten', 'månad');
    expect(
      measures(monthly, [
        [tertial(1), 3],
        [tertial(2), 4],
      ]),
    ).toEqual(['3 of 4 missed 2030-01-01–2030-04-30', '4 of 4 met 2030-05-01–2030-08-31']);
    expect(measures(monthly, [[{ from: '2030-01-15', to: '2030-03-14' }, 3]])).toEqual([]);
  });

  it('a week: the whole weeks of the time, 17 in 122 days', () => {
    const weekly = target('minst', 2, 'kontroller', 'vecka');
    expect(measures(weekly, [[tertial(3), 34]])).toEqual(['34 of 34 met 2030-09-01–2030-12-31']);
  });

  it('a day: of one time a day, 120 in 122 days are not all', () => {
    const daily = target('minst', 1, 'gång', 'dygn');
    expect(measures(daily, [[tertial(3), 120]])).toEqual(['120 of 122 missed 2030-09-01–2030-12-31']);
  });

  it('none, where it does not add up and another time is told of; a share is the same of any', () => {
    const guards = target('minst', 2, 'väktare', 'dygn');
    expect(measures(guards, [[tertial(3), 12]])).toEqual([]);
    expect(measures(guards, [[{ from: '2030-05-01', to: '2030-05-01' }, 3]])).toEqual([
      '3 of 2 met 2030-05-01–2030-05-01',
    ]);
    const share = target('minst', 90, 'procent', 'månad');
    expect(measures(share, [[tertial(3), 95]])).toEqual(['95 of 90 met 2030-09-01–2030-12-31']);
  });
});

it('the history is oldest first, and the latest is the newest that mentions the activity', () => {
  const period = {
    span: YEAR,
    followUps: followUps([
      [tertial(1), 3],
      [tertial(2), 'många'],
    ]),
  };
  const { history, latest } = progressIn(undefined, period);
  expect(history.map(({ measured }) => measured)).toEqual([3, 'många']);
  expect(latest?.followUp.title).toBe('Nummer 1');
  expect(progressOf({ id: 'b' }, { progress: new Map() })).toEqual({
    history: [],
    latest: undefined,
    measures: [],
  });
});

it('what happens adds up; persons, shares, levels and what is not known do not', () => {
  const units = [
    'tillfällen',
    'trafikkontroller',
    'möten',
    'timmar',
    'kontroller i centrum',
    'Trygghetsvandringar',
  ];
  expect(units.filter((unit) => !addsUp(unit))).toEqual([]);
  const others = [
    'procent',
    'trygghetsvärdar',
    'kilometer i timmen',
    'dygn',
    'hushåll',
    'poliser',
    undefined,
  ];
  expect(others.filter(addsUp)).toEqual([]);
});

describe('decimals', () => {
  it('are added and compared as by hand: 1,1 and 2,2 make exactly 3,3', () => {
    expect(
      measures(target('exakt', 3.3, 'timmar'), [
        [tertial(1), 1.1],
        [tertial(2), 2.2],
        [tertial(3), 0],
      ]),
    ).toEqual([`sum 3.3 of 3.3 met ${ALL}`]);
  });

  it('are as many times as many as by hand: 0,1 an hour a month is 0,3 in three months', () => {
    const quarter = { from: '2030-01-01', to: '2030-03-31' };
    expect(measures(target('minst', 0.1, 'timmar', 'månad'), [[quarter, 0.3]])).toEqual([
      '0.3 of 0.3 met 2030-01-01–2030-03-31',
    ]);
  });
});

describe('a plain number', () => {
  it('is reached at that number or more, and missed only when all is told', () => {
    const two = target('antal', 2, 'nya områden');
    expect(measures(two, [[YEAR, 3]])).toEqual(['3 of 2 met 2030-01-01–2030-12-31']);
    expect(measures(two, [[YEAR, 2]])).toEqual(['2 of 2 met 2030-01-01–2030-12-31']);
    expect(measures(two, [[YEAR, 1]])).toEqual(['1 of 2 missed 2030-01-01–2030-12-31']);
    expect(measures(two, [[tertial(1), 1]])).toEqual(['1 of 2 open 2030-01-01–2030-12-31']);
  });
});

describe('a rate', () => {
  it('by the day is judged over the days of each follow-up', () => {
    expect(measures(target('minst', 1, 'gånger', 'dygn'), [[tertial(1), 121]])).toEqual([
      '121 of 120 met 2030-01-01–2030-04-30',
    ]);
  });

  it('by the quarter or the half-year is judged in each of them', () => {
    const halves: readonly Told[] = [
      [{ from: '2030-01-01', to: '2030-06-30' }, 7],
      [{ from: '2030-07-01', to: '2030-12-31' }, 5],
    ];
    expect(measures(target('minst', 6, 'möten', 'halvår'), halves)).toEqual([
      '7 of 6 met 2030-01-01–2030-06-30',
      '5 of 6 missed 2030-07-01–2030-12-31',
    ]);
    expect(measures(target('minst', 3, 'möten', 'kvartal'), halves)).toEqual([
      '7 of 6 met 2030-01-01–2030-06-30',
      '5 of 6 missed 2030-07-01–2030-12-31',
    ]);
  });
});

describe('a pledge as a whole', () => {
  it('goes by its own results, and its activities by theirs', () => {
    const [one] = followUps([[YEAR, 3]]);
    const whole = {
      of: 'pledge',
      id: 'p',
      status: 'klar',
      outcomes: [{ amount: 31, unit: undefined }],
    } as const;
    const both =
      one === undefined ? [] : [{ ...one, results: [{ ...whole, text: undefined }, ...one.results] }];
    const pledges = [
      {
        id: 'p',
        target: target('minst', 30, 'möten'),
        activities: [{ id: 'a', target: target('minst', 4, 'möten') }],
      },
    ];
    const progress = progressById({ span: YEAR, followUps: both, pledges });
    expect(progressOf({ id: 'p' }, { progress }).measures).toMatchObject([{ amount: 31, verdict: 'met' }]);
    expect(progressOf({ id: 'a' }, { progress }).measures).toMatchObject([{ amount: 3, verdict: 'missed' }]);
  });
});

describe('several outcomes of one result', () => {
  const measured = (outcomes: readonly Outcome[], unit: string) => {
    const [one] = followUps([[YEAR, undefined]]);
    const [first] = one?.results ?? [];
    if (one === undefined || first === undefined) return undefined;
    const told = { ...one, results: [{ ...first, outcomes }] };
    return progressIn(target('minst', 10, unit), { span: YEAR, followUps: [told] }).latest?.measured;
  };

  it('count towards a target in the unit that it has', () => {
    const outcomes = [
      { amount: 12, unit: 'kontroller' },
      { amount: 303, unit: 'bilister' },
    ];
    expect(measured(outcomes, 'kontroller')).toBe(12);
    expect(measured(outcomes, 'Bilister')).toBe(303);
    expect(measured(outcomes, 'möten')).toBeUndefined();
  });

  it('say nothing of a target where nobody knows which is meant', () => {
    const outcomes = [
      { amount: 12, unit: undefined },
      { amount: 303, unit: undefined },
    ];
    expect(measured(outcomes, 'kontroller')).toBeUndefined();
  });
});
