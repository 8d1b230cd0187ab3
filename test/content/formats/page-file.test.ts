import { describe, expect, it } from 'vitest';
import { problemsIn, TemporaryContent } from '../temporary-content.ts';

describe('a mistake in a page is told', () => {
  it.each([
    [
      '---\n---\n',
      '1:1 error saknad-nyckel | Uppgiften ”titel” saknas. | Lägg till titel: Om webbplatsen. Sidans rubrik.',
    ],
    [
      '---\ntitel: Om\nrubrik: Om\n---\n',
      '3:1 error okand-nyckel | Nyckeln ”rubrik” finns inte här. | Välj bland titel, sammanfattning, språk, utkast, publiceras, uppdaterad, ändringar.',
    ],
    [
      '---\ntitel: Om\nspråk: x\n---\n',
      '3:8 error okant-sprak | ”x” är ingen språkkod. | Skriv till exempel sv för svenska, en för engelska, fi för finska eller smj för lulesamiska.',
    ],
    [
      '---\ntitel: Om\nsammanfattning: [A]\n---\n',
      '3:17 error fel-slags-varde | ”sammanfattning” ska vara en text, men här står en lista. | Skriv till exempel sammanfattning: En mening om sidan.',
    ],
  ])('%j', async (text, problem) => {
    expect(await problemsIn({ 'sidor/om.md': text })).toEqual([`sidor/om.md:${problem}`]);
  });
});

it('a page is read with its text in the language of the site unless it says another', async () => {
  const { site } = await new TemporaryContent({
    'sidor/om.md': '---\ntitel:   Om\n  webbplatsen\n---\n\n\nText.\n\n',
    'sidor/english.md':
      '---\ntitel: About\nspråk: en\nsammanfattning: In short.\nuppdaterad: 2030-02-03\n---\n',
  }).load();
  expect(site?.pages.filter(({ slug }) => slug !== 'tillganglighet')).toEqual([
    {
      slug: 'english',
      title: 'About',
      summary: 'In short.',
      language: 'en',
      body: '',
      updated: '2030-02-03',
      changes: [],
      draft: false,
    },
    {
      slug: 'om',
      title: 'Om webbplatsen',
      summary: undefined,
      language: 'sv',
      body: 'Text.',
      updated: undefined,
      changes: [],
      draft: false,
    },
  ]);
});

describe('the title of a picture in curly quotes is read as if they were straight', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';

  it.each([
    ['![Torget](bilder/a.svg ”Foto: A”)', '![Torget](bilder/a.svg "Foto: A")'],
    [
      '![Torget](bilder/a.svg »Foto: A») och ![B](bilder/b.svg  “B”)',
      '![Torget](bilder/a.svg "Foto: A") och ![B](bilder/b.svg  "B")',
    ],
    ['![Torget](bilder/a.svg "Foto: ”A”")', '![Torget](bilder/a.svg "Foto: ”A”")'],
    ['(bilder/a.svg ”A”)', '(bilder/a.svg ”A”)'],
  ])('%s', async (written, body) => {
    const { site } = await new TemporaryContent({
      'sidor/om.md': `---\ntitel: Om\n---\n${written}\n`,
      'sidor/bilder/a.svg': svg,
      'sidor/bilder/b.svg': svg,
    }).load();
    expect(site?.pages[0]?.body).toBe(body);
  });
});

describe('a draft may be written', () => {
  it.each(['true', 'True', '"true"', '”true”'])('utkast: %s', async (written) => {
    const { site, problems } = await new TemporaryContent({
      'sidor/om.md': `---\ntitel: Om\nutkast: ${written}\n---\n`,
    }).load();
    expect({ pages: site?.pages.map(({ slug }) => slug), problems }).toEqual({
      pages: ['tillganglighet'],
      problems: [],
    });
  });

  it.each(['false', '"false"', ''])('and be none: utkast: %s', async (written) => {
    const { site } = await new TemporaryContent({
      'sidor/om.md': `---\ntitel: Om\nutkast: ${written}\n---\n`,
    }).load();
    expect(site?.pages.map(({ slug }) => slug)).toEqual(['om', 'tillganglighet']);
  });
});
