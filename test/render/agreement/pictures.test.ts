import { describe, expect, it } from 'vitest';
import { addsUp } from '../../../src/model/progress/units.ts';
import type { Activity, Period } from '../../../src/model/site.ts';
import { words } from '../support/dom.ts';
import { largeSite } from '../support/large-period.ts';
import { exempelkommun, jonkoping, pageOf, renderSite } from '../support/sites.ts';

/** The numbers of a Swedish text: `1 588 hjälmar` gives 1588. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d{1,3}(?:[\u00A0 ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g)].map(([number]) =>
    Number(number.replace(/[\u00A0 ]/g, '').replace(',', '.')),
  );
}

type Drawing = { readonly amount: number; readonly goal: number };

/** How long a bar is and where its tick stands, in the picture's own measure; the parser takes an SVG as a whole, so it is read as text. */
function drawingIn(source: string): Drawing | undefined {
  const [, paths = ''] = /<svg class="measure"[^>]*>(.*?)<\/svg>/.exec(source) ?? [];
  if (paths === '') return undefined;
  const [, length = '0'] = /<path d="M0 2h([\d.]+)v10H0z"\/>/.exec(paths) ?? [];
  const [, tick = ''] = /<path class="goal" d="M([\d.]+) 0h2v14h-2z"\/>/.exec(paths) ?? [];
  return { amount: Number(length), goal: Number(tick) };
}

/** Where the bar and the tick of an amount and a goal belong: the longer of them ends at 204, in tenths. */
function drawn(amount: number, goal: number): Drawing {
  const at = (value: number) => Math.round((value / Math.max(amount, goal)) * 2040) / 10;
  return { amount: at(amount), goal: at(goal) };
}

const SITES = [jonkoping, exempelkommun, renderSite('a large period', largeSite(5))];
const PAGES = SITES.flatMap((site) =>
  site.site.periods.flatMap((period, at) =>
    [
      ...(at === 0 ? ['/'] : []),
      `/${period.slug}`,
      ...period.followUps.map(({ slug }) => `/${period.slug}/${slug}`),
    ].map((address) => ({ name: `${address} of ${site.name}`, html: pageOf(site, address) })),
  ),
);

/** The rows of a page that have a bar, with the words of the outcome and of what was aimed at. */
function rowsOf(html: string) {
  return html
    .split(/(?=<li id="[^"]*" class="article">)/)
    .slice(1)
    .flatMap((source) => {
      const [, outcome = ''] = /<span class="outcome">(.*?)<\/span>/.exec(source) ?? [];
      const [, aim = ''] = /<p class="who">(.*?)<\/p>/.exec(source.replaceAll('\n', ' ')) ?? [];
      const drawing = drawingIn(source.slice(0, source.indexOf('<p class="who">')));
      return drawing === undefined ? [] : [{ outcome: words(outcome), aim: words(aim), drawing }];
    });
}

describe.each(PAGES)('the bars of $name', ({ html }) => {
  it('draw what the words beside them say: the outcome or the sum, and the goal', () => {
    for (const { outcome, aim, drawing } of rowsOf(html)) {
      const [, sum = outcome] = /Summan av \d+ uppföljningar är ([^.]*)\./.exec(aim) ?? [];
      const [, goal = ''] = /(?:Målet|Lovat)(?: för .*?)? (?:är|var) (.*?)(?: och |\.)/.exec(aim) ?? [];
      const [amount, aimed] = [numbersIn(sum)[0], numbersIn(goal)[0]];
      expect(drawing, `${outcome}: ${aim}`).toEqual(drawn(amount ?? Number.NaN, aimed ?? Number.NaN));
    }
  });

  it('reach their tick where the words say that the goal is reached, and only there', () => {
    for (const { aim, drawing } of rowsOf(html)) {
      const isEnough = /minst|Lovat/.test(aim);
      if (/är nått/.test(aim) && isEnough) expect(drawing.amount, aim).toBeGreaterThanOrEqual(drawing.goal);
      if (/är inte nått/.test(aim)) expect(drawing.amount, aim).toBeLessThan(drawing.goal);
      if (/Det blev mer/.test(aim)) expect(drawing.amount, aim).toBeGreaterThan(drawing.goal);
    }
  });
});

it('there are bars to compare', () => {
  expect(PAGES.flatMap(({ html }) => rowsOf(html)).length).toBeGreaterThan(150);
});

const ACTIVITIES = SITES.flatMap((site) =>
  site.site.periods.flatMap((period) =>
    period.pledges.flatMap((pledge) => {
      const html = pageOf(site, `/${period.slug}/${pledge.id}`);
      return pledge.activities.map((activity) => ({
        name: `${period.slug}/${activity.id} of ${site.name}`,
        period,
        activity,
        rows: outcomeRows(html, activity),
      }));
    }),
  ),
);

/** The rows of an activity's outcomes, newest first. */
function outcomeRows(html: string, { id }: Activity) {
  const [part = ''] =
    new RegExp(`<article class="activity" id="${id}">[\\s\\S]*?</article>`).exec(html) ?? [];
  return part
    .split('<tr><th scope="row">')
    .slice(1)
    .map((source) => {
      const [address = ''] = /(?<=href=")[^"#]*/.exec(source) ?? [];
      const [, measure = ''] = /<span class="quiet">(.*?)<\/span>/.exec(source) ?? [];
      return { address, measure: words(measure), drawing: drawingIn(source) };
    });
}

/** What each follow-up states of an activity as a number, oldest first. */
function statedOf({ slug, followUps }: Period, { id }: Activity) {
  return followUps.toReversed().flatMap(({ slug: own, results }) =>
    results.flatMap((result) => {
      const [amount] = result.outcomes.map((outcome) => outcome.amount);
      return result.id === id && typeof amount === 'number' ? [{ address: `/${slug}/${own}`, amount }] : [];
    }),
  );
}

describe.each(ACTIVITIES)('the bars in the table of $name', ({ period, activity, rows }) => {
  const stated = statedOf(period, activity);
  const measures = period.progress.get(activity.id)?.measures ?? [];
  // Of several times with goals of their own each has its own amount; of a single one the bar grows.
  const grows = measures.length === 1 && addsUp(activity.target?.unit);

  it('draw what the follow-ups state: each outcome, or the sum so far, against the goal', () => {
    for (const { address, measure, drawing } of rows) {
      const at = stated.findIndex((one) => one.address === address);
      if (at < 0 || measures.length === 0) {
        expect(drawing, address).toBeUndefined();
        continue;
      }
      const own = stated[at]?.amount ?? Number.NaN;
      const soFar = stated.slice(0, at + 1).reduce((total, { amount }) => total + amount, 0);
      const [, told] = /[Ss]umman är ([\d\u00A0 ,]*\d)/.exec(measure) ?? [];
      const amount = told === undefined ? (grows ? soFar : own) : numbersIn(told)[0];
      const possible = measures.map(({ goal }) => drawn(amount ?? Number.NaN, goal));
      if (drawing !== undefined) expect(possible, `${address}: ${measure}`).toContainEqual(drawing);
    }
  });

  it('draw the sum and the goal that the words of the row say', () => {
    for (const { measure, drawing } of rows) {
      const [, sum = ''] = /[Ss]umman är ([\d\u00A0 ,]*\d)/.exec(measure) ?? [];
      if (sum === '') continue;
      const goals = measures.map(({ goal }) => drawn(numbersIn(sum)[0] ?? Number.NaN, goal));
      expect(goals, measure).toContainEqual(drawing);
    }
  });
});
