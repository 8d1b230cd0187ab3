import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { Resource } from '../../../src/edition/resource.ts';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { pageOf, renderSite, textAt } from '../support/sites.ts';

const YEARS = Array.from({ length: 60 }, (_, at) => String(2060 - at));
const ACTIVITIES = Array.from({ length: 3 }, (_, at) =>
  activity({ id: `a-${at}`, responsible: ['polisen'] }),
);
const PARTS = ['tertial-1', 'tertial-2', 'tertial-3', 'slutrapport'];
const LONG = renderSite(
  'sixty periods',
  site({
    periods: YEARS.map((slug) =>
      period({
        slug,
        pledges: [pledge({ id: 'torget', activities: ACTIVITIES })],
        followUps: PARTS.map((part) =>
          followUp({
            slug: part,
            title: `Uppföljning ${slug} ${part}`,
            results: ACTIVITIES.map(({ id }) => result({ activity: id, status: 'klar' })),
          }),
        ),
      }),
    ),
  }),
);

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
});
const numbered = [...LONG.pages.keys()].filter((address) => address.includes('/sida-'));
const asked = (query: string) => {
  const made = LONG.edition.computed.get('/uppfoljningar')?.(new URLSearchParams(query));
  if (!(made instanceof Resource)) throw new Error(`${query} is not answered`);
  return made.identity.body.toString();
};
const steps = (html: string) =>
  all(html, 'nav a[rel]').map((link) => [attribute(link, 'rel'), attribute(link, 'href'), words(link)]);

describe('a list that is too long for one page', () => {
  it('goes on under addresses of its own', () => {
    expect(numbered).toEqual([
      '/uppfoljningar/sida-2',
      '/uppfoljningar/sida-3',
      '/webbkarta/sida-2',
      '/webbkarta/sida-3',
      '/webbkarta/sida-4',
    ]);
  });

  it('says which page it is, in heading and title, and leads to those before and after', () => {
    const html = pageOf(LONG, '/uppfoljningar/sida-2');
    expect(words(one(html, 'h1'))).toBe('Uppföljningar, sida 2 av 3');
    expect(words(one(html, 'title'))).toBe('Uppföljningar, sida 2 av 3 – Medborgarlöfte i Provstad');
    expect(html).toContain('<link rel="canonical" href="https://provstad.example/uppfoljningar/sida-2">');
    expect(steps(html)).toEqual([
      ['prev', '/uppfoljningar', 'Föregående sida'],
      ['next', '/uppfoljningar/sida-3', 'Nästa sida'],
    ]);
    expect(steps(pageOf(LONG, '/uppfoljningar'))).toEqual([['next', '/uppfoljningar/sida-2', 'Nästa sida']]);
    expect(steps(pageOf(LONG, '/webbkarta/sida-4'))).toEqual([
      ['prev', '/webbkarta/sida-3', 'Föregående sida'],
    ]);
  });

  it('has each follow-up and each period once', () => {
    const links = (list: string, selector: string) =>
      [...LONG.pages].flatMap(([address, html]) =>
        address === list || address.startsWith(`${list}/sida-`)
          ? all(mainOf(html), selector).map((link) => attribute(link, 'href'))
          : [],
      );
    const followUps = YEARS.flatMap((year) => PARTS.map((part) => `/${year}/${part}`));
    expect(links('/uppfoljningar', '.follow-ups p a').toSorted()).toEqual(followUps.toSorted());
    expect(links('/webbkarta', '.tree > li > a').filter((href) => /^\/2\d{3}$/.test(href ?? ''))).toEqual(
      YEARS.map((year) => `/${year}`),
    );
  });

  it('is told to search engines, page by page', () => {
    for (const address of numbered) expect(textAt(LONG, '/sitemap.xml')).toContain(`${address}</loc>`);
  });

  it('keeps what is chosen from page to page; beyond the last stands the last', () => {
    const html = asked('status=klar&part=polisen&sida=2');
    expect(words(one(html, 'form.filter + p'))).toBe(
      '240 uppföljningar av 240 stämmer med ditt val. Sida 2 av 15.',
    );
    expect(steps(html)).toEqual([
      ['prev', '/uppfoljningar?part=polisen&status=klar', 'Föregående sida'],
      ['next', '/uppfoljningar?part=polisen&status=klar&sida=3', 'Nästa sida'],
    ]);
    expect(asked('status=klar&sida=99')).toBe(asked('status=klar&sida=15'));
    expect(words(one(html, 'title'))).toContain('Uppföljningar, sida 2 av 15');
  });

  it('makes no page longer than the first packets bring', () => {
    const pages = [...numbered, '/', '/uppfoljningar', '/webbkarta'].map((address) => pageOf(LONG, address));
    for (const html of [...pages, asked('status=klar')])
      expect(brotliCompressSync(html).length).toBeLessThan(14_000);
  });

  it('is valid HTML', async () => {
    for (const html of [
      pageOf(LONG, '/uppfoljningar/sida-2'),
      pageOf(LONG, '/webbkarta/sida-4'),
      pageOf(LONG, '/'),
    ]) {
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });
});

describe('the home page of a site with many periods', () => {
  it('tells of the twelve before the newest, and leads to the rest', () => {
    const html = mainOf(pageOf(LONG, '/'));
    expect(all(html, '.earlier .year a').map((link) => attribute(link, 'href'))).toEqual(
      YEARS.slice(1, 13).map((year) => `/${year}`),
    );
    expect(words(one(html, '.earlier + .links a'))).toBe('Alla tidigare löften, på webbkartan');
  });
});
