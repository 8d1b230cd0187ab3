import { describe, expect, it } from 'vitest';
import { firstName, firstSlug } from '../../../src/model/first-names.ts';
import type { Activity, Period, Result } from '../../../src/model/site.ts';
import { words } from '../support/dom.ts';
import { SITES, textAt } from '../support/sites.ts';
import { elements, parseXml, texts } from '../support/xml.ts';

/** What the pages say of things, in the words that a reader finds: the feed must say the same. */
const statusOf = (text: string, status: string) =>
  text.includes(`Läget: ${status.charAt(0).toUpperCase()}${status.slice(1)}`);
const grouped = (value: number) =>
  String(value)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
const folded = (text: string) => text.replace(/\s+/g, ' ');

function contents(xml: string): ReadonlyMap<string, string> {
  return new Map(
    elements(parseXml(xml), '//a:entry').map((entry) => [
      texts(entry, 'a:id')[0] ?? '',
      folded(words(texts(entry, 'a:content')[0] ?? '')),
    ]),
  );
}

function hasTarget(text: string, { target, partTargets }: Activity): boolean {
  return [...(target === undefined ? [] : [target]), ...partTargets].every(({ bound, amount }) =>
    text.includes(`${bound === 'antal' ? 'Mål:' : bound} ${grouped(amount)}`),
  );
}

describe.each(SITES)('the Atom feeds of $name agree with the content', ({ site, ...made }) => {
  const nameOf = (period: Period) => `${site.identity}:${firstSlug(period, site)}`;
  const told = (period: Period) => contents(textAt({ site, ...made }, `/${period.slug}/feed.atom`));

  it.each(site.periods)('on every pledge and activity of $slug', (period) => {
    const entries = told(period);
    for (const pledge of period.pledges) {
      const text = entries.get(`${nameOf(period)}/lofte/${firstName(pledge.id, period, site)}`) ?? '';
      expect(text).not.toBe('');
      for (const activity of pledge.activities) {
        expect(text).toContain(folded(activity.text));
        expect(hasTarget(partOf(text, activity.id, period), activity), activity.id).toBe(true);
      }
    }
    const given = [...entries.keys()].filter((id) => id.includes('/lofte/'));
    expect(given).toHaveLength(period.pledges.length);
  });

  it.each(site.periods)('on every status and outcome of $slug', (period) => {
    const entries = told(period);
    for (const { slug, results } of period.followUps) {
      const text = entries.get(`${nameOf(period)}/uppfoljning/${firstName(slug, period, site)}`) ?? '';
      expect(text).not.toBe('');
      const wrong = results.filter((result) => !tells(text, result, period)).map(({ id }) => `${slug} ${id}`);
      expect(wrong).toEqual([]);
    }
    const given = [...entries.keys()].filter((id) => /\/uppfoljning\/[^/]+$/.test(id));
    expect(given).toHaveLength(period.followUps.length);
  });

  it('on every change', () => {
    const changes = [
      ...site.periods.flatMap((period) => [period, ...period.followUps]),
      ...site.pages,
    ].flatMap((changed) => changed.changes.map(({ date, text }) => `${date} ${text}`));
    const feed = parseXml(textAt({ site, ...made }, '/feed.atom'));
    const inFeed = elements(feed, '//a:entry[a:category/@term="andring"]').map(
      (entry) => `${texts(entry, 'a:updated')[0]?.slice(0, 10)} ${texts(entry, 'a:summary')[0]}`,
    );
    expect(inFeed.toSorted()).toEqual(changes.toSorted());
  });

  it('on every pledge, follow-up and change at once, in the feed of all', () => {
    const all = texts(parseXml(textAt({ site, ...made }, '/feed.atom')), '//a:entry/a:id');
    const byPeriod = site.periods.flatMap((period) => [...told(period).keys()]);
    expect(all.filter((id) => !id.includes(':sidor/')).toSorted()).toEqual(byPeriod.toSorted());
  });
});

/** Whether an entry has the status and the outcomes of a result. */
function tells(text: string, { of, id, status, outcomes }: Result, period: Period): boolean {
  const own = of === 'pledge' ? text : partOf(text, id, period);
  return (
    (status === undefined || statusOf(own, status)) &&
    (outcomes.length === 0 || own.includes('Utfall: ')) &&
    outcomes.every(({ amount }) => own.includes(typeof amount === 'number' ? grouped(amount) : amount))
  );
}

/** What a follow-up says of one activity: from its text to that of the next. */
function partOf(text: string, id: string, { pledges }: Period): string {
  const activities = pledges.flatMap(({ activities: own }) => own);
  const start = text.indexOf(folded(activities.find((activity) => activity.id === id)?.text ?? 'none'));
  const ends = activities
    .map((activity) => text.indexOf(folded(activity.text), start + 1))
    .filter((end) => end > start);
  return start < 0 ? '' : text.slice(start, Math.min(...ends, text.length));
}
