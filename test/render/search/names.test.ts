import { expect, it } from 'vitest';
import { type Answer, Search } from '../../../src/render/search/search.ts';
import { cleanQuery } from '../../../src/render/search/terms.ts';
import { exempelkommun, jonkoping, type TestSite } from '../support/sites.ts';

const searches = new Map([jonkoping, exempelkommun].map((made) => [made, new Search(made.site)]));

function ask(made: TestSite, query: string): Answer {
  const search = searches.get(made) ?? new Search(made.site);
  const question = { query: cleanQuery(query), period: undefined, party: undefined };
  return search.ask(question, { size: 10, number: 1 });
}

const pagesOf = (made: TestSite, query: string) =>
  ask(made, query).hits.map(({ places: [place] }) => place?.target.address);
const first = (query: string) =>
  ask(jonkoping, query)
    .hits.slice(0, 1)
    .flatMap(({ places: [place] }) => (place === undefined ? [] : [place.target.address, place.anchor]));

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

it.each([['skolväg'], ['skolvägar']])(
  'the words of an id find what it names, also with å, ä and ö: %s',
  (query) => {
    expect(pagesOf(exempelkommun, query)).toContain('/2025-2026/saker-skolvag');
  },
);

it('nobody is asked whether a word of an id alone was meant', () => {
  expect(ask(exempelkommun, 'skolvagn').suggestion).toBeUndefined();
});

it.each([
  ['uppföljning', '/uppfoljningar', ''],
  ['när kommer nästa uppföljning', '/uppfoljningar', ''],
  ['vad är ett medborgarlöfte', '/om', 'vad-ar-ett-medborgarlofte'],
  ['vad betyder tertial', '/ordlista', 'tertial'],
  ['jämför 2018 och 2016', '/2018/jamfor/2016', ''],
  ['vad är skillnaden mellan 2017 och 2018', '/2018/jamfor/2017', ''],
  ['prenumerera', '/uppfoljningar', ''],
  ['när kommer nya löften', '/uppfoljningar', ''],
  ['har polisen hållit sina löften', '/uppfoljningar', ''],
  ['karta över webbplatsen', '/webbkarta', ''],
  ['juni 2018', '/2018/tertial-2', ''],
  ['hur många områdespoliser blir det', '/2016/drogfri-miljo', 'omradespoliser'],
])('a question leads to what it is put for: %s', (query, address, anchor) => {
  expect(first(query)).toEqual([address, anchor]);
});

it.each(['polisens telefonnummer', 'hur kontaktar jag polisen'])(
  'who wants to reach somebody is led to pages that tell how: %s',
  (query) => {
    const first = pagesOf(jonkoping, query).slice(0, 3);
    expect(first.toSorted()).toEqual(['/lattlast', '/om', '/tillganglighet']);
  },
);

it('a Finnish word is found in another form, though a Swedish word could be one of its forms', () => {
  expect(pagesOf(exempelkommun, 'kunnan')).toContain('/suomeksi');
});
