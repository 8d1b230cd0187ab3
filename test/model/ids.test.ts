import { expect, it } from 'vitest';
import {
  activityId,
  changeIds,
  dataId,
  followUpId,
  pageId,
  partyId,
  periodId,
  pledgeId,
  resultIds,
  termId,
} from '../../src/model/ids.ts';
import { followUp, result } from '../render/support/model.ts';

const site = { identity: 'tag:provstad.example,2026', moved: [] };
const period = { slug: '2030' };

it('everything has a tag URI made of what names it in the content', () => {
  expect([
    dataId(site),
    partyId({ key: 'polisen' }, site),
    termId({ term: 'FoU & ”tryggt”' }, site),
    pageId({ slug: 'om' }, site),
    periodId(period, site),
    pledgeId({ id: 'torget' }, period, site),
    activityId({ id: 'lampor', formerIds: [] }, period, site),
    followUpId({ slug: 'tertial-1' }, period, site),
  ]).toEqual([
    'tag:provstad.example,2026:loften',
    'tag:provstad.example,2026:part/polisen',
    'tag:provstad.example,2026:ordlista/FoU%20%26%20%E2%80%9Dtryggt%E2%80%9D',
    'tag:provstad.example,2026:sidor/om',
    'tag:provstad.example,2026:2030',
    'tag:provstad.example,2026:2030/lofte/torget',
    'tag:provstad.example,2026:2030/aktivitet/lampor',
    'tag:provstad.example,2026:2030/uppfoljning/tertial-1',
  ]);
});

it('what a follow-up tells of twice has two ids', () => {
  const twice = followUp({ slug: 'varen', results: ['a', 'b', 'a'].map((activity) => result({ activity })) });
  expect(resultIds(twice, period, site)).toEqual([
    'tag:provstad.example,2026:2030/uppfoljning/varen/resultat/a',
    'tag:provstad.example,2026:2030/uppfoljning/varen/resultat/b',
    'tag:provstad.example,2026:2030/uppfoljning/varen/resultat/a-2',
  ]);
});

it('a change is known by its words, and the older of two alike was there first', () => {
  const changes = ['Rättat.', 'Tillagt.', 'Rättat.'].map((text, at) => ({
    date: `2030-0${3 - at}-01`,
    text,
  }));
  const [newest = '', , oldest = ''] = changeIds('tag:provstad.example,2026:2030', changes);
  expect(oldest).toMatch(/^tag:provstad\.example,2026:2030\/andring\/[0-9a-f]{12}$/);
  expect(newest).toBe(`${oldest}-2`);
});
