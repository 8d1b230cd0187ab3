import { describe, expect, it } from 'vitest';
import { expectedFollowUps } from '../../src/model/expected/expected.ts';
import type { FollowUp } from '../../src/model/site.ts';
import { followUpRows, publishedShare } from '../../src/words/follow-ups.ts';
import { followUp, period } from '../render/support/model.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const FIRST = followUp({
  slug: 'tertial-1',
  title: 'Uppföljning tertial 1',
  covers: { from: '2026-01-01', to: '2026-04-30' },
  published: '2026-05-20',
});

/** A period followed up by tertial, as it is on a day. */
function on(today: string, followUps: readonly FollowUp[], span: typeof YEAR = YEAR) {
  const covered = followUps.map(({ covers }) => covers);
  const expected = expectedFollowUps(span, 'tertial', covered, today);
  return period({ slug: '2026', span, followUps, expected });
}

const rows = (...args: Parameters<typeof on>) =>
  followUpRows(on(...args)).map(({ href, title, months, state }) =>
    [title, months ?? '-', state ?? '-', href ?? '-'].join(' | '),
  );

describe('the follow-ups of a period are one list', () => {
  it('of what is waited for, what is missing and what is published, newest first', () => {
    expect(rows('2026-09-10', [FIRST])).toEqual([
      'Tertial 3 2026 | september–december 2026 | Väntas efter 31 december 2026 | -',
      'Tertial 2 2026 | maj–augusti 2026 | Väntas | -',
      'Uppföljning tertial 1 | januari–april 2026 | 20 maj 2026 | /2026/tertial-1',
    ]);
    expect(rows('2026-11-15', [FIRST])[1]).toBe(
      'Tertial 2 2026 | maj–augusti 2026 | Har inte publicerats här | -',
    );
  });

  it('with the next one alone of those to come', () => {
    expect(rows('2026-01-15', [])).toEqual([
      'Tertial 1 2026 | januari–april 2026 | Väntas efter 30 april 2026 | -',
    ]);
  });

  it('with those that are missing of a year together', () => {
    expect(rows('2027-06-01', [FIRST])).toEqual([
      'Tertial 2 och 3 år 2026 | - | Har inte publicerats här | -',
      'Uppföljning tertial 1 | januari–april 2026 | 20 maj 2026 | /2026/tertial-1',
    ]);
  });

  it('with what nobody waits for any more last', () => {
    expect(rows('2030-01-01', [FIRST])).toEqual([
      'Uppföljning tertial 1 | januari–april 2026 | 20 maj 2026 | /2026/tertial-1',
      'Tertial 2 och 3 år 2026 | - | Har inte publicerats här | -',
    ]);
  });

  it('without months that the title tells, and without a day that is not known', () => {
    const told = followUp({
      slug: 'varen',
      title: 'Uppföljning januari–april 2026',
      covers: { from: '2026-01-01', to: '2026-04-30' },
    });
    expect(followUpRows(period({ slug: '2026', followUps: [told] }))).toEqual([
      {
        href: '/2026/varen',
        title: 'Uppföljning januari–april 2026',
        months: undefined,
        state: undefined,
        documents: [],
      },
    ]);
  });

  it('with the documents of each, in the order of the content', () => {
    const documents = [
      { address: '/dokument/t1.pdf', title: 'T1', bytes: 13_000, pages: 1 },
      { address: '/dokument/bilaga.pdf', title: 'Bilaga', bytes: 800, pages: undefined },
    ];
    const [row] = followUpRows(period({ slug: '2026', followUps: [{ ...FIRST, documents }] }));
    expect(row?.documents).toEqual([
      { href: '/dokument/t1.pdf', title: 'T1', label: 'PDF, 1\u00A0sida, 13\u00A0kB' },
      { href: '/dokument/bilaga.pdf', title: 'Bilaga', label: 'PDF, 800\u00A0byte' },
    ]);
  });

  it('that is empty where nothing is planned and nothing there', () => {
    expect(followUpRows(period({ slug: '2026' }))).toEqual([]);
  });
});

describe('how many are published', () => {
  it('is told where a plan says how many there will be', () => {
    expect(publishedShare(on('2026-06-01', [FIRST]))).toBe('1 av 3 är publicerad');
    expect(publishedShare(on('2026-06-01', []))).toBe('0 av 3 är publicerade');
  });

  it('is not told where one follow-up stands for three', () => {
    expect(publishedShare(on('2027-02-01', [followUp({ slug: 'slut', covers: YEAR })]))).toBeUndefined();
  });

  it('is not told where there is no plan, or nobody waits any more', () => {
    expect(publishedShare(period({ slug: '2026', followUps: [FIRST] }))).toBeUndefined();
    expect(publishedShare(on('2030-01-01', [FIRST]))).toBeUndefined();
  });
});
