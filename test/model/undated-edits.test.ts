import { describe, expect, it } from 'vitest';
import type { FollowUp, Period, Site } from '../../src/model/site.ts';
import { undatedEdits } from '../../src/model/undated-edits.ts';
import { activity, followUp, page, period, pledge, result, site } from '../render/support/model.ts';

const TODAY = '2031-09-15';

const followUpWith = (part: Partial<FollowUp> = {}) =>
  followUp({
    slug: 'varen',
    report: 'Det gick bra.',
    results: [result({ activity: 'lampor', status: 'pågår', outcome: 3 })],
    ...part,
  });
const target = { bound: 'minst', amount: 4, unit: 'lampor', per: undefined } as const;
const lampor = activity({ id: 'lampor', target });
const torget = pledge({ id: 'torget', activities: [lampor] });
const siteWith = (part: Partial<Period> = {}, more: Partial<Site> = {}) =>
  site({
    periods: [
      period({
        slug: '2031',
        pledges: [torget],
        introduction: 'Vi lovar.',
        followUps: [followUpWith()],
        ...part,
      }),
    ],
    pages: [page({ slug: 'om', body: 'Om oss.' })],
    ...more,
  });
const BEFORE = siteWith();
const edits = (now: Site, before = BEFORE) => undatedEdits(before, now, TODAY);

describe('an edit without a newer day is told of', () => {
  it.each([
    ['a pledge’s words', { pledges: [{ ...torget, title: 'Annat.' }] }, ['löften']],
    ['an activity that is gone', { pledges: [{ ...torget, activities: [] }] }, ['aktiviteter', 'mål']],
    ['a target', { pledges: [{ ...torget, activities: [{ ...lampor, target: undefined }] }] }, ['mål']],
    ['the introduction', { introduction: 'Vi lovar inte.' }, ['text']],
  ])('in lofte.md: %s', (_what, part, edited) => {
    expect(edits(siteWith(part))).toEqual([{ file: '2031/lofte.md', edited }]);
  });

  it.each([
    ['the report', { report: 'Det gick.' }, ['text']],
    ['a status', { results: [result({ activity: 'lampor', status: 'klar', outcome: 3 })] }, ['läge']],
    ['an outcome', { results: [result({ activity: 'lampor', status: 'pågår', outcome: 4 })] }, ['utfall']],
    [
      'a result’s text',
      { results: [result({ activity: 'lampor', status: 'pågår', outcome: 3, text: 'Vi bytte.' })] },
      ['text'],
    ],
  ])('in a follow-up: %s', (_what, part, edited) => {
    const now = siteWith({ followUps: [followUpWith(part)] });
    expect(edits(now)).toEqual([{ file: '2031/uppfoljning-varen.md', edited }]);
  });

  it('on a page', () => {
    expect(edits(siteWith({}, { pages: [page({ slug: 'om', body: 'Om er.' })] }))).toEqual([
      { file: 'sidor/om.md', edited: ['text'] },
    ]);
  });

  it('also where the file has an older day than the version before', () => {
    const before = siteWith({ updated: '2031-05-01' });
    expect(edits(siteWith({ updated: '2031-04-01', introduction: 'Annat.' }), before)).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  it.each([
    ['nothing changed', {}],
    ['a text is broken into other lines', { introduction: 'Vi\nlovar.' }],
    ['the day of last change is newer', { introduction: 'Annat.', updated: '2031-06-01' }],
    [
      'readers are told of the change',
      { introduction: 'Annat.', changes: [{ date: '2031-06', text: 'Texten rättades.' }] },
    ],
  ])('where %s', (_when, part) => {
    expect(edits(siteWith(part), siteWith({ updated: undefined }))).toEqual([]);
  });

  it('where the day is today already, as when a file is changed twice in a day', () => {
    const before = siteWith({ updated: TODAY });
    expect(edits(siteWith({ updated: TODAY, introduction: 'Annat.' }), before)).toEqual([]);
  });

  it('of a file that was not public before, or is not now', () => {
    const without = siteWith({ followUps: [] });
    expect(edits(BEFORE, without)).toEqual([]);
    expect(edits(without)).toEqual([]);
  });

  it('where a follow-up was published since', () => {
    const now = siteWith({ followUps: [followUpWith({ report: 'Annat.', published: '2031-09-01' })] });
    expect(edits(now)).toEqual([]);
  });
});
