import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/render/search/places.ts';
import { all, attribute, one, words } from '../support/dom.ts';
import { pageOf, SITES } from '../support/sites.ts';

describe.each(SITES)('the places that a search of $name can find', (made) => {
  const places = [...placesOf(made.site)];

  it('are each on their page, under an id that it has', () => {
    const ids = new Map(
      [...made.pages].map(([address, html]) => [
        address,
        new Set(all(html, '[id]').map((element) => attribute(element, 'id'))),
      ]),
    );
    const missing = places
      .filter(({ target, anchor }) => anchor !== '' && ids.get(target.address)?.has(anchor) !== true)
      .map(({ target, anchor }) => `${target.address}#${anchor}`);
    expect(missing).toEqual([]);
  });

  it('have the title of their page', () => {
    for (const { target } of places) {
      expect(words(one(pageOf(made, target.address), 'h1'))).toBe(target.title);
    }
  });

  it('are of every page but the first, the search and those that compare', () => {
    const found = new Set(places.map(({ target }) => target.address));
    const others = [...made.pages.keys()].filter((address) => !found.has(address));
    expect(others.filter((address) => !/^\/$|^\/sok$|\/jamfor/.test(address))).toEqual([]);
  });
});
