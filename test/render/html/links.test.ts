import { describe, expect, it } from 'vitest';
import { all, attribute } from '../support/dom.ts';
import { SITES, type TestSite } from '../support/sites.ts';

const idsIn = (html: string) => new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));

/** The addresses that answer without being pages: documents, pictures and files for machines. */
function files({ site, edition }: TestSite): ReadonlySet<string> {
  const documents = site.periods.flatMap((period) =>
    [period.document, ...period.followUps.flatMap((followUp) => followUp.documents)].map(
      (document) => document?.address,
    ),
  );
  return new Set([
    ...documents.filter((address) => address !== undefined),
    ...site.pictures.map(({ address }) => address),
    ...edition.resources.keys(),
  ]);
}

describe.each(SITES)('the links of $name', (made) => {
  const ids = new Map([...made.pages].map(([address, html]) => [address, idsIn(html)]));
  const known = files(made);

  it.each([...made.documents])('on %s lead to something that is there', (name, html) => {
    const base = new URL(name.startsWith('/') ? name : '/', 'https://here.example');
    const targets = [
      ...all(html, 'a').map((link) => attribute(link, 'href')),
      ...all(html, 'img').map((image) => attribute(image, 'src')),
    ];
    for (const target of targets) {
      const url = new URL(target, base);
      if (url.host !== base.host) {
        expect(url.protocol).toMatch(/^(https?|mailto|tel):$/);
        continue;
      }
      expect(known, target).toContain(url.pathname);
      const own = ids.get(url.pathname) ?? idsIn(html);
      if (url.hash !== '') expect(own, target).toContain(decodeURIComponent(url.hash.slice(1)));
    }
  });

  it('reach every page from the site map', () => {
    const listed = all(made.pages.get('/webbkarta') ?? '', '.tree a').map((link) => attribute(link, 'href'));
    expect(listed.toSorted()).toEqual(
      [...made.pages.keys()].filter((address) => address !== '/webbkarta').toSorted(),
    );
  });

  it('have words', () => {
    for (const html of made.documents.values())
      for (const link of all(html, 'a')) expect(link.textContent.trim()).not.toBe('');
  });
});
