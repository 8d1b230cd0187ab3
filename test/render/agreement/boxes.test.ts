import { describe, expect, it } from 'vitest';
import type { Activity, Period } from '../../../src/model/site.ts';
import { words } from '../support/dom.ts';
import { largeSite } from '../support/large-period.ts';
import { exempelkommun, jonkoping, minsta, pageOf, renderSite } from '../support/sites.ts';

/** The box of each status, what is finished first. */
const BOXES: Readonly<Record<string, string>> = {
  klar: 'done',
  delvis: 'part',
  pågår: 'going',
  'ej påbörjad': 'begun',
  'ej genomförd': 'failed',
  'ingen uppgift': 'none',
  'not said': 'line',
};

const shapesIn = (source: string) =>
  [...source.matchAll(/<use href="#st_([a-z]+)"/g)].map(([, shape]) => shape);

/** The boxes of some activities by the newest follow-up that mentions each, as the content states it. */
function boxesOf(activities: readonly Activity[], { followUps }: Period): readonly string[] {
  const statuses = activities.map(({ id }) => {
    const [newest] = followUps.flatMap(({ results }) => results.filter((one) => one.id === id));
    return newest === undefined ? 'ingen uppgift' : (newest.status ?? 'not said');
  });
  return Object.entries(BOXES).flatMap(([status, box]) =>
    statuses.filter((one) => one === status).map(() => box),
  );
}

const SITES = [jonkoping, exempelkommun, minsta, renderSite('a large period', largeSite(5))];
const PAGES = SITES.flatMap((site) =>
  site.site.periods.flatMap((period, at) => {
    const all = period.pledges.flatMap(({ activities }) => activities);
    return [
      ...(at === 0 ? [{ address: '/', activities: all }] : []),
      { address: `/${period.slug}`, activities: all },
      ...period.pledges.map(({ id, activities }) => ({ address: `/${period.slug}/${id}`, activities })),
    ].map(({ address, activities }) => ({
      name: `${address} of ${site.name}`,
      html: pageOf(site, address),
      period,
      activities,
    }));
  }),
);

describe.each(PAGES)('the boxes of $name', ({ html, period, activities }) => {
  const boxes = boxesOf(activities, period);

  it('are one for each activity, by the newest follow-up that mentions it, what is finished first', () => {
    const [, strip = ''] = /<div class="strip" aria-hidden="true">(.*?)<\/div>/.exec(html) ?? [];
    expect(shapesIn(strip)).toEqual(boxes);
  });

  it('are counted in words beside the same box, unless nothing is known', () => {
    const [, list = ''] = /<ul class="counts">([\s\S]*?)<\/ul>/.exec(html) ?? [];
    const counts = [...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => ({
      box: shapesIn(item)[0],
      amount: Number(words(item).split(' ')[0]),
    }));
    const isKnown = boxes.some((box) => box !== 'none');
    const expected = [...Map.groupBy(boxes, (box) => box)].map(([box, same]) => ({
      box,
      amount: same.length,
    }));
    expect(counts).toEqual(isKnown ? expected : []);
  });

  it('stand in small beside each title of the overview, and are read out in words', () => {
    const items = [...html.matchAll(/<span class="mini">(.*?)<\/span><\/li>/g)].map(([, item = '']) => item);
    if (items.length === 0) return;
    const isKnown = boxes.some((box) => box !== 'none');
    expect(items.map((item) => shapesIn(item))).toEqual(
      period.pledges.map((pledge) => (isKnown ? boxesOf(pledge.activities, period) : [])),
    );
    for (const [at, item] of items.entries()) {
      const amounts = [...(/(?<=<span class="unseen">)[^<]*/.exec(item)?.[0].matchAll(/\d+/g) ?? [])].map(
        Number,
      );
      const amount = period.pledges[at]?.activities.length ?? 0;
      const total = amounts.reduce((sum, number) => sum + number, 0);
      expect(total, item).toBe(isKnown ? amount : 0);
    }
  });
});
