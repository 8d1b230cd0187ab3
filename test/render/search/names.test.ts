import { expect, it } from 'vitest';
import { Search } from '../../../src/render/search/search.ts';
import { cleanQuery } from '../../../src/render/search/terms.ts';
import { jonkoping } from '../support/sites.ts';

const search = new Search(jonkoping.site);
const first = (query: string) =>
  search
    .ask({ query: cleanQuery(query), period: undefined, party: undefined }, { size: 1, number: 1 })
    .hits.flatMap(({ places: [place] }) => (place === undefined ? [] : [place.target.address, place.anchor]));

it.each([
  ['andt-arbete', '/2018/drogfri-miljo', 'andt-arbete'],
  ['2017/andt-arbete', '/2017/drogfri-miljo', 'andt-arbete'],
  ['2017 andt arbete', '/2017/drogfri-miljo', 'andt-arbete'],
  ['trafiksakerhet', '/2017/trafiksakerhet', ''],
  ['synlighet-pa-helgkvallar', '/2016/drogfri-miljo', 'synlighet-pa-helgkvallar'],
  ['tertial-3', '/2017/tertial-3', ''],
])('an id leads to what it is the id of, the newest first: %s', (query, address, anchor) => {
  expect(first(query)).toEqual([address, anchor]);
});

it.each(['vilka löften finns', 'vilka löften gäller nu', 'löften'])(
  'who asks for nothing but pledges gets the newest period: %s',
  (query) => {
    expect(first(query)[0]).toBe('/2018');
  },
);
