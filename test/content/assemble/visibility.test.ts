import { describe, expect, it } from 'vitest';
import { inOneLine, MINIMAL, TemporaryContent } from '../temporary-content.ts';

/** The page that the minimal content has. */
const STATEMENT = ['tillganglighet', false];

const PAGE = '---\ntitel: Om\n---\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';
const at = (utc: string) => Date.parse(utc);

/** Adds lines to the facts of a file. */
const withFacts = (text: string, ...lines: readonly string[]) =>
  text.replace('---\n', `---\n${lines.join('\n')}\n`);
const PLEDGES = MINIMAL['2030/lofte.md'];
const FOLLOW_UP = MINIMAL['2030/uppfoljning-tertial-1.md'];

async function seen(content: TemporaryContent, now?: number, showHidden = false) {
  const { site, problems } = await content.load(now, showHidden);
  return {
    periods: site?.periods.map(({ slug, draft, followUps }) => [
      slug,
      draft,
      ...followUps.map((followUp) => [followUp.slug, followUp.draft]),
    ]),
    pages: site?.pages.map(({ slug, draft }) => [slug, draft]),
    problems: problems.map(inOneLine),
  };
}

describe('a draft', () => {
  it('is not public, and is shown as what it is where hidden files are shown', async () => {
    const content = new TemporaryContent({
      'sidor/om.md': withFacts(PAGE, 'utkast: true'),
      '2030/uppfoljning-tertial-1.md': withFacts(FOLLOW_UP, 'utkast: true'),
    });
    expect(await seen(content)).toEqual({ periods: [['2030', false]], pages: [STATEMENT], problems: [] });
    expect(await seen(content, undefined, true)).toEqual({
      periods: [['2030', false, ['tertial-1', true]]],
      pages: [['om', true], STATEMENT],
      problems: [],
    });
  });

  it('of a period hides its follow-ups and its pictures', async () => {
    const content = new TemporaryContent({
      '2030/lofte.md': `${withFacts(PLEDGES, 'utkast: true')}\n![Torget](bilder/torg.svg)\n`,
      '2030/bilder/torg.svg': SVG,
      'sidor/om.md': '---\ntitel: Om\nsammanfattning: Om oss.\n---\n![Karta](bilder/karta.svg)\n',
      'sidor/bilder/karta.svg': SVG,
    });
    expect(await seen(content)).toEqual({ periods: [], pages: [STATEMENT], problems: [] });
    const pictures = async (showHidden: boolean) =>
      (await content.load(undefined, showHidden)).site?.pictures.map(({ address }) => address);
    expect(await pictures(false)).toEqual(['/bilder/karta.svg']);
    expect(await pictures(true)).toEqual(['/2030/bilder/torg.svg', '/bilder/karta.svg']);
    expect((await seen(content, undefined, true)).periods).toEqual([['2030', true, ['tertial-1', false]]]);
  });

  it('is checked like any other file, so that the day it is public brings no surprise', async () => {
    const content = new TemporaryContent({
      'sidor/om.md': withFacts(PAGE, 'utkast: true', 'rubrik: Om'),
      '2030/lofte.md': withFacts(PLEDGES, 'utkast: true'),
      '2030/uppfoljning-tertial-1.md': withFacts(FOLLOW_UP, 'resultat: [{aktivitet: torget}]'),
    });
    expect(await seen(content)).toEqual({
      periods: undefined,
      pages: undefined,
      problems: [
        '2030/uppfoljning-tertial-1.md:2:24 error okand-aktivitet | Ingen aktivitet har id ”torget” i periodens lofte.md. | Skriv löfte: torget.',
        'sidor/om.md:3:1 error okand-nyckel | Nyckeln ”rubrik” finns inte här. | Välj bland titel, sammanfattning, språk, utkast, publiceras, uppdaterad, ändringar.',
      ],
    });
  });
});

describe('a file that is held', () => {
  it.each([
    ['a time in winter', '2026-12-01 08:00', '2026-12-01T07:00:00Z'],
    ['a time in summer', '2026-07-01 08:00', '2026-07-01T06:00:00Z'],
    ['a day', '2026-07-01', '2026-06-30T22:00:00Z'],
    ['a time with a T', '2026-12-01T08:00', '2026-12-01T07:00:00Z'],
    ['a time with seconds', '"2026-12-01 08:00:00"', '2026-12-01T07:00:00Z'],
  ])('until %s is public from then on', async (_, written, utc) => {
    const content = new TemporaryContent({ 'sidor/om.md': withFacts(PAGE, `publiceras: ${written}`) });
    const before = await content.load(at(utc) - 1);
    expect(before.site?.pages.map(({ slug }) => slug)).toEqual(['tillganglighet']);
    expect(before.nextRelease).toBe(at(utc));
    const then = await content.load(at(utc));
    expect(then.site?.pages.map(({ slug, draft }) => [slug, draft])).toEqual([['om', false], STATEMENT]);
    expect(then.nextRelease).toBe(undefined);
  });

  it('is shown as not public where hidden files are shown', async () => {
    const content = new TemporaryContent({ 'sidor/om.md': withFacts(PAGE, 'publiceras: 2031-01-01') });
    expect((await seen(content, undefined, true)).pages).toEqual([['om', true], STATEMENT]);
  });

  it('stays hidden as a draft when its time comes', async () => {
    const content = new TemporaryContent({
      'sidor/om.md': withFacts(PAGE, 'publiceras: 2031-01-01', 'utkast: true'),
    });
    expect((await content.load()).nextRelease).toBe(undefined);
    expect((await seen(content, at('2032-01-01T00:00:00Z'))).pages).toEqual([STATEMENT]);
  });
});

it('the next release is the first of all that are to come', async () => {
  const content = new TemporaryContent({
    'sidor/om.md': withFacts(PAGE, 'publiceras: 2031-03-01'),
    'sidor/nytt.md': withFacts(PAGE, 'publiceras: 2030-01-01'),
    '2030/lofte.md': withFacts(PLEDGES, 'publiceras: 2031-02-01'),
    '2030/uppfoljning-tertial-1.md': withFacts(FOLLOW_UP, 'publiceras: 2031-04-01'),
  });
  const release = async (utc: string) => {
    const { nextRelease } = await content.load(at(utc));
    return nextRelease && new Date(nextRelease).toISOString();
  };
  expect(await release('2030-06-01T00:00:00Z')).toBe('2031-01-31T23:00:00.000Z');
  expect(await release('2031-02-01T00:00:00Z')).toBe('2031-02-28T23:00:00.000Z');
  expect(await release('2031-03-01T00:00:00Z')).toBe('2031-03-31T22:00:00.000Z');
  expect(await release('2031-04-01T00:00:00Z')).toBe(undefined);
});

it('the next release is known also while the content has errors', async () => {
  const content = new TemporaryContent({
    'sidor/om.md': withFacts(PAGE, 'publiceras: 2031-03-01'),
    'sidor/fel.md': '',
  });
  const { site, nextRelease } = await content.load();
  expect(site).toBe(undefined);
  expect(nextRelease).toBe(at('2031-02-28T23:00:00Z'));
});

it('a period goes on from those that are public', async () => {
  const content = new TemporaryContent({
    '2030/lofte.md': withFacts(PLEDGES, 'fortsätter: ["2028", "2029"]'),
    '2029/lofte.md': withFacts(PLEDGES.replaceAll('2030', '2029'), 'utkast: true'),
    '2028/lofte.md': PLEDGES.replaceAll('2030', '2028'),
  });
  const continues = async (showHidden: boolean) =>
    (await content.load(undefined, showHidden)).site?.periods[0]?.continues;
  expect(await continues(false)).toEqual(['2028']);
  expect(await continues(true)).toEqual(['2028', '2029']);
});

describe('the document of a follow-up that is not public yet', () => {
  const followUp = (...lines: readonly string[]) =>
    `---\ntitel: Uppföljning\nomfattar: tertial 1\ndokument: {fil: a.pdf}\n${lines.join('\n')}\n---\n`;
  const withheld = async (files: Readonly<Record<string, string>>, showHidden = false) => {
    const content = new TemporaryContent(files);
    content.writePublic(
      'dokument/2030/a.pdf',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n',
    );
    return (await content.load(undefined, showHidden)).site?.withheld;
  };

  it('is withheld, unless a public one names it too', async () => {
    const draft = { '2030/uppfoljning-tertial-1.md': followUp('utkast: true') };
    expect(await withheld(draft)).toEqual(['/dokument/2030/a.pdf']);
    expect(await withheld({ ...draft, '2030/uppfoljning-tertial-2.md': followUp() })).toEqual([]);
    expect(await withheld(draft, true)).toEqual([]);
    expect(await withheld({ '2030/uppfoljning-tertial-1.md': followUp() })).toEqual([]);
  });
});
