import { expect, it } from 'vitest';
import { all, attribute, mainOf, words } from '../support/dom.ts';
import { page, site } from '../support/model.ts';
import { exempelkommun, pageOf, renderSite } from '../support/sites.ts';

const meaning = 'M';

it('the glossary page gives every word an id of its own', () => {
  const glossary = ['SSG', 'ssg', 'SSG 2', '?', '!'].map((term) => ({ term, meaning, searchWords: [] }));
  const html = pageOf(renderSite('words', site({ glossary })), '/ordlista');
  expect(all(mainOf(html), 'dl dt').map((entry) => attribute(entry, 'id'))).toEqual([
    'ssg',
    'ssg-2',
    'ssg-2-2',
    'rubrik',
    'rubrik-2',
  ]);
});

it('a site without glossary has no glossary page and no link to one', () => {
  const made = renderSite('no words', site());
  expect(made.pages.has('/ordlista')).toBe(false);
  for (const html of made.documents.values()) expect(html).not.toContain('/ordlista');
});

it('a word is explained once on a page, not outside its main part and not on the glossary page', () => {
  const made = renderSite(
    'once',
    site({
      name: 'SSG i Provstad',
      glossary: [{ term: 'SSG', meaning, searchWords: [] }],
      pages: [page({ slug: 'om', title: 'Om SSG', body: 'SSG och SSG.' })],
    }),
  );
  expect(pageOf(made, '/om').match(/<abbr/g)).toHaveLength(1);
  expect(words(mainOf(pageOf(made, '/om')))).toBe('Om SSG SSG och SSG.');
  expect(pageOf(made, '/om')).toContain('<p><abbr title="M">SSG</abbr> och SSG.</p>');
  expect(pageOf(made, '/ordlista')).not.toContain('<abbr');
});

it('every word of Exempelkommun is on its glossary page, in Swedish order', () => {
  const terms = all(pageOf(exempelkommun, '/ordlista'), 'dt').map(words);
  expect(terms).toHaveLength(exempelkommun.site.glossary.length);
  expect(terms.slice(0, 3)).toEqual(['FoU & T', 'områdespolis', 'SSG']);
});
