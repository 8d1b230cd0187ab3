import { describe, expect, it } from 'vitest';
import { all, attribute, mainOf, one, parse, words } from '../support/dom.ts';
import { SITES } from '../support/sites.ts';

const HEADING = /<h([1-6])[^>]*>[\s\S]*?<\/h\1>/g;

describe.each(SITES)('every page of $name', ({ site, pages, documents }) => {
  it.each([...documents])('%s has one h1, first, and skips no level of headings', (_, html) => {
    const levels = [...mainOf(html).matchAll(HEADING)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it.each([...documents])('%s has something to read under every heading', (_, html) => {
    const pledges = new Set(site.periods.flatMap((period) => period.pledges.map(({ id }) => id)));
    const main = mainOf(html);
    const headings = [...main.matchAll(HEADING)].map((match) => ({
      html: match[0],
      level: Number(match[1]),
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (const [index, heading] of headings.entries()) {
      const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
      // A pledge may be a heading only: it says it all.
      if (pledges.has(/ id="([^"]+)"/.exec(heading.html)?.[1] ?? '')) continue;
      expect(words(main.slice(heading.end, next?.start)), heading.html).not.toBe('');
    }
  });

  it.each([...documents])('%s shows nothing that is unknown to the program', (_, html) => {
    expect(html).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid Date/);
  });

  it.each([...documents])('%s has no script, no style attribute and no event handler', (_, html) => {
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)|javascript:/i);
    expect(html).not.toMatch(/<[^>]*\s(style|on[a-z]+)\s*=/i);
    expect(html).not.toMatch(/<(iframe|object|embed|base|link rel="stylesheet)/i);
  });

  it.each([...documents])('%s has ids that are unique', (_, html) => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each([...documents])('%s tells who is responsible in words beside each shape', (_, html) => {
    for (const mark of all(html, '.who')) expect(words(mark)).toMatch(/\p{L}{2}/u);
    expect(all(html, '.who .shapes[aria-hidden="true"]')).toHaveLength(all(html, '.shapes').length);
  });

  it.each([...documents])(
    '%s has a skip link to its main part, and the parts that readers jump between',
    (_, html) => {
      const root = parse(html);
      expect(attribute(one(root, 'a.skip'), 'href')).toBe(`#${attribute(one(root, 'main'), 'id')}`);
      for (const part of ['header', 'main', 'footer']) expect(all(root, part)).toHaveLength(1);
    },
  );

  const indexed = [...pages].filter(([address]) => address !== '/sok');
  it.each(indexed)('%s has its own address as canonical', (address, html) => {
    expect(attribute(one(html, 'link[rel="canonical"]'), 'href')).toBe(site.url + address);
    expect(html).not.toContain('noindex');
  });

  it('has a title and a description of its own', () => {
    const titles = [...pages.values()].map((html) => words(one(html, 'title')));
    const descriptions = [...pages.values()].map((html) =>
      attribute(one(html, 'meta[name="description"]'), 'content'),
    );
    expect(titles).toEqual([...new Set(titles)]);
    expect(descriptions).toEqual([...new Set(descriptions)]);
    for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(65);
    for (const description of descriptions) {
      expect(description).toMatch(/^\S.*(\.|…)$/);
      expect(description.length, description).toBeGreaterThanOrEqual(50);
      expect(description.length, description).toBeLessThanOrEqual(160);
    }
  });
});
