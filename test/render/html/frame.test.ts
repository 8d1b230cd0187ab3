import { describe, expect, it } from 'vitest';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { page, period, site } from '../support/model.ts';
import { exempelkommun, pageOf, renderSite, SITES } from '../support/sites.ts';

const TRAIL = '[aria-label="Du är här"]';

describe.each(SITES)('the breadcrumbs of $name', ({ pages, documents }) => {
  it('lead home from every page that is two steps from it, and are left out where the menu says the same', () => {
    const deep = /^\/[^/]+\/[^/]+/;
    for (const [name, html] of documents) {
      const [trail, ...others] = all(html, TRAIL);
      expect(others).toEqual([]);
      expect(trail !== undefined, name).toBe(pages.has(name) && deep.test(name));
      if (trail !== undefined) expect(attribute(all(trail, 'a')[0] ?? trail, 'href')).toBe('/');
    }
  });

  it('end with the page above, and leave the page itself to its h1', () => {
    for (const [name, html] of pages)
      for (const trail of all(html, TRAIL)) {
        const last = all(trail, 'a').at(-1) ?? trail;
        expect(name.startsWith(`${attribute(last, 'href')}/`), name).toBe(true);
        expect(words(trail)).not.toContain(words(one(mainOf(html), 'h1')));
      }
  });
});

describe('the breadcrumbs of a follow-up', () => {
  it('pass its period', () => {
    const links = all(one(pageOf(exempelkommun, '/2021-2022/slutrapport'), TRAIL), 'a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual(['/', '/2021-2022']);
  });
});

describe('the language', () => {
  it.each([
    ['/', 'sv'],
    ['/2025-2026', 'sv'],
    ['/english', 'en'],
    ['/suomeksi', 'fi'],
  ])('of the page %s is %s', (address, language) => {
    expect(attribute(one(pageOf(exempelkommun, address), 'html'), 'lang')).toBe(language);
  });

  it('of the parts around a page in another language is that of the site', () => {
    const html = pageOf(exempelkommun, '/english');
    const around = [
      html.slice(html.indexOf('<body'), html.indexOf('<main')),
      html.slice(html.indexOf('</main>')),
    ];
    for (const part of around)
      expect(/^<body[^>]*>\s*<div lang="sv">|<footer [^>]*lang="sv"/.test(part)).toBe(true);
  });

  it('of a link to a page in another language is told, in the menu and on the site map', () => {
    for (const address of ['/', '/webbkarta'])
      for (const link of all(pageOf(exempelkommun, address), 'a').filter(
        (a) => attribute(a, 'href') === '/suomeksi',
      ))
        expect([attribute(link, 'lang'), attribute(link, 'hreflang')]).toEqual(['fi', 'fi']);
  });

  it('of every part is a tag in its canonical spelling', () => {
    for (const { documents } of SITES)
      for (const html of documents.values())
        for (const [, tag = ''] of html.matchAll(/ (?:href)?lang="([^"]*)"/g))
          expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it("of a glossary's meanings stays off pages in another language", () => {
    expect(pageOf(exempelkommun, '/english')).toContain('The group SSG meets');
  });
});

describe('the menu', () => {
  it('marks the page that is shown, and no other', () => {
    for (const [address, html] of exempelkommun.pages) {
      const current = all(one(html, 'header'), '[aria-current="page"]').map((link) =>
        attribute(link, 'href'),
      );
      expect(current).toEqual(
        all(one(html, 'header nav'), 'a')
          .map((link) => attribute(link, 'href'))
          .filter((href) => href === address),
      );
    }
  });
});

describe('the footer', () => {
  it('links to the accessibility statement from every page', () => {
    for (const { documents } of SITES.slice(0, 2))
      for (const html of documents.values())
        expect(all(one(html, 'footer'), 'a').map((link) => attribute(link, 'href'))).toContain(
          '/tillganglighet',
        );
  });

  it('has no heading for contact where there is none, and no date where none is known', () => {
    const made = renderSite(
      'bare',
      site({ periods: [period({ slug: '2026' })], pages: [page({ slug: 'om' })] }),
    );
    for (const html of made.documents.values())
      expect(words(one(html, 'footer'))).not.toMatch(/Kontakt|ändrades senast/);
  });
});

describe('an error page', () => {
  it('is kept out of search engines and has no address of its own', () => {
    for (const { documents, pages } of SITES)
      for (const [name, html] of documents) {
        if (pages.has(name)) continue;
        expect(html).toContain('<meta name="robots" content="noindex">');
        expect(html).not.toContain('canonical');
        expect(all(one(html, 'main'), 'a').length).toBeGreaterThan(1);
      }
  });
});
