import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/model/site.ts';
import { all, attribute, one, parse, words } from '../support/dom.ts';
import { largeSite } from '../support/large-period.ts';
import { exempelkommun, jonkoping, pageOf, renderSite } from '../support/sites.ts';

/** The numbers of a Swedish text: `1 588 hjälmar` and `276 + 312` give 1588, and 276 and 312. */
function numbersIn(text: string): readonly number[] {
  return [...text.replaceAll('−', '-').matchAll(/-?\d{1,3}(?:[\u00A0 ]\d{3})+|-?\d+(?:,\d+)?/g)].map(
    ([number]) => Number(number.replace(/[\u00A0 ]/g, '').replace(',', '.')),
  );
}

/** The cells of a chart's table, row by row, heads left out. */
function rowsOf(chart: HtmlElement): readonly (readonly string[])[] {
  return all(one(chart, 'tbody'), 'tr').map((row) => all(row, 'th, td').map((cell) => words(cell)));
}

/** What the follow-ups of a period state of an activity, oldest first. */
function outcomesIn({ followUps }: Period, activity: string): readonly number[] {
  return followUps
    .toReversed()
    .flatMap(({ results }) =>
      results.flatMap(({ id, outcomes }) =>
        outcomes.flatMap(({ amount }) => (id === activity && typeof amount === 'number' ? [amount] : [])),
      ),
    );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const rounded = (number: number) => Math.round(number * 1000) / 1000;

const SITES = [jonkoping, exempelkommun, renderSite('a large period', largeSite(5))];
/** Each period's page and the pages of its pledges: where there are many results, the outcomes are on the latter. */
const PERIODS = SITES.flatMap((site) =>
  site.site.periods.flatMap((period) =>
    [`/${period.slug}`, ...period.pledges.map(({ id }) => `/${period.slug}/${id}`)].map((address) => ({
      name: `${address} of ${site.name}`,
      period,
      html: pageOf(site, address),
    })),
  ),
);

it('there are pictures to compare', () => {
  const charts = PERIODS.map(({ html }) => all(html, 'figure.chart').length);
  expect(sum(charts)).toBeGreaterThan(40);
});

/** A chart of a page. What is in the SVG is read as text, since the parser takes an SVG as a whole. */
function chartsOf(html: string) {
  return [...html.matchAll(/<figure class="chart">[\s\S]*?<\/figure>/g)].map(([source]) => {
    const [, kind = '', id = ''] = /aria-labelledby="([a-z]+)_([a-z0-9-]*)_title/.exec(source) ?? [];
    const drawn = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, text = '']) => words(text));
    return {
      kind,
      id,
      figure: parse(source),
      amounts: drawn(/<text class="end"[^>]*>([^<]*)</g),
      labels: drawn(/<text y=[^>]*>([^<]*)</g),
      shapes: drawn(/<use href="#st_([a-z]+)" x=/g),
      description: drawn(/<desc[^>]*>([^<]*)</g)[0],
    };
  });
}

describe.each(PERIODS)('the pictures of $name', ({ period, html }) => {
  const figures = chartsOf(html);
  const of = (kind: string) => figures.filter((figure) => figure.kind === kind);

  it('draw the outcomes that the table tells and the follow-ups state', () => {
    for (const { figure, id, amounts, labels } of of('utfall')) {
      const drawn = amounts.map((text) => numbersIn(text)[0]);
      const rows = rowsOf(figure);
      const stated = outcomesIn(period, id);
      const hasSums = all(figure, 'thead th').length === 4;
      const told = rows.map(([, outcome = '', total = '']) => numbersIn(hasSums ? total : outcome)[0]);
      expect(told, id).toEqual(drawn);
      for (const [, outcome = ''] of rows)
        for (const number of numbersIn(outcome)) expect(stated, id).toContain(number);
      expect(labels.filter((label) => label !== '').length, id).toBe(rows.length);
    }
  });

  it('sum what the follow-ups state where they say that they sum', () => {
    for (const { figure, id } of of('utfall')) {
      if (all(figure, 'thead th').length < 4 || all(figure, 'figcaption')[0]?.textContent.includes('senaste'))
        continue;
      const rows = rowsOf(figure);
      const parts = rows.map(([, outcome = '']) => numbersIn(outcome));
      const isRunning = parts.every(({ length }) => length === 1);
      const totals = rows.map(([, , total = '']) => numbersIn(total)[0]);
      const expected = isRunning ? parts.map((_, at) => sum(parts.slice(0, at + 1).flat())) : parts.map(sum);
      expect(totals, id).toEqual(expected.map(rounded));
      expect(sum(parts.flat()), id).toBeLessThanOrEqual(sum(outcomesIn(period, id)));
    }
  });

  it('draw a shape for each activity, by the newest follow-up that mentions it', () => {
    for (const { figure, id, shapes } of of('laget')) {
      const activities = period.pledges.find((pledge) => pledge.id === id)?.activities ?? [];
      const latest = activities.map((activity) => {
        const result = period.followUps.flatMap(({ results }) =>
          results.filter((one) => one.id === activity.id),
        )[0];
        return result === undefined ? 'ingen uppgift' : (result.status ?? 'läget anges inte');
      });
      const counted = rowsOf(figure).map(([word = '', amount = '']) => [
        word.toLowerCase(),
        numbersIn(amount)[0],
      ]);
      expect(Object.fromEntries(counted), id).toEqual(
        Object.fromEntries(
          [...new Set(latest)].map((word) => [word, latest.filter((one) => one === word).length]),
        ),
      );
      expect(shapes.length, id).toBe(activities.length);
    }
  });

  it('draw a cell for each follow-up to expect, and lead to each that is here', () => {
    for (const { figure, shapes } of of('tidslinje')) {
      expect(shapes.length).toBe(period.expected.length);
      const links = new Set(all(figure, 'tbody a').map((link) => attribute(link, 'href')));
      for (const { slug } of period.followUps) expect(links).toContain(`/${period.slug}/${slug}`);
      const published = rowsOf(figure).filter(([, state]) => state === 'Publicerad').length;
      expect(published).toBeLessThanOrEqual(period.followUps.length);
    }
  });

  it('say in their description what the key and the table say', () => {
    for (const { figure, kind, description } of figures) {
      if (kind === 'utfall') continue;
      const key = all(figure, '.key li').map((entry) => words(entry));
      expect(description).toBe(`${key.join('. ')}.`);
    }
  });
});
