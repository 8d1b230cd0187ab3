import { describe, expect, it } from 'vitest';
import { expectedFollowUps } from '../../../src/model/expected/expected.ts';
import type { Period, Site } from '../../../src/model/site.ts';
import { readPdf } from '../../../src/pdf-reader/read-pdf.ts';
import { compilePdf } from '../../../src/render/pdf/compile.ts';
import { periodDocument } from '../../../src/render/pdf/period-document.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { readWithPdfJs } from './read-pdf.ts';

const first = { from: '2031-01-01', to: '2031-04-30' };
const second = { from: '2031-05-01', to: '2031-08-31' };

const PERIOD = period({
  slug: '2031',
  introduction: 'Löftet bygger på en **enkät**.',
  sources: [{ text: 'Protokoll', web: 'https://provstad.example/protokoll' }],
  pledges: [
    pledge({
      id: 'torget',
      title: 'Göra torget tryggt.',
      activities: [
        activity({
          id: 'patruller',
          text: 'Patrullera till fots.',
          target: { bound: 'minst', amount: 1588, unit: 'tillfällen', per: 'år' },
        }),
        activity({ id: 'mote', target: { bound: 'exakt', amount: 1, unit: 'möten', per: undefined } }),
        activity({ id: 'lampor', text: 'Byta lampor.' }),
      ],
    }),
  ],
  followUps: [
    followUp({
      slug: 'tertial-2',
      title: 'Uppföljning tertial 2',
      covers: second,
      coversText: 'tertial 2 2031',
      published: '2031-10-01',
      results: [
        result({ activity: 'patruller', status: 'pågår', outcome: 1200 }),
        result({ activity: 'mote', status: 'klar', outcome: 1 }),
      ],
    }),
    followUp({
      slug: 'tertial-1',
      title: 'Uppföljning tertial 1',
      covers: first,
      coversText: 'tertial 1 2031',
      results: [result({ activity: 'patruller', status: 'ej påbörjad', outcome: 95.1 })],
    }),
  ],
});

function make(part: Partial<Period> = {}, of: Partial<Site> = {}, today = '2031-11-01') {
  const span = part.span ?? PERIOD.span;
  const expected = expectedFollowUps(span, 'tertial', [first, second], today);
  const made = { ...PERIOD, expected, ...part };
  return compilePdf(periodDocument(made, site({ periods: [made], ...of })), () => undefined);
}

const read = async (...changes: Parameters<typeof make>) => readWithPdfJs((await make(...changes)).bytes);

describe('the document of a period', () => {
  it('is accessible: tagged, with title, language, bookmarks and its fonts in it', async () => {
    const { bytes, pages } = await make();
    expect(await readPdf(bytes, undefined)).toMatchObject({
      kind: 'pdf',
      facts: { tagged: true, pages, language: 'sv-SE' },
    });
    expect(bytes.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
    expect(await readWithPdfJs(bytes)).toMatchObject({
      title: 'Medborgarlöfte 2031 – Medborgarlöfte i Provstad',
      areFontsEmbedded: true,
      bookmarks: [
        'Medborgarlöfte 2031',
        'Löfte',
        'Göra torget tryggt.',
        'Vad orden om läget betyder',
        'Uppföljningar',
        'Källor',
        'Behöver du ett annat format?',
      ],
    });
  });

  it('tells of each activity what the page tells, in the same words and figures', async () => {
    const { text } = await read();
    expect(text).toContain('1 av 3 aktiviteter är klar: 1 klar, 1 pågår, 1 utan uppgift.');
    expect(text).toContain(
      [
        '• Patrullera till fots.',
        'Så går det: Pågår, 1 200 tillfällen enligt Uppföljning tertial 2',
        'Summan är 1 295,1, inte avgjort än',
        'Mål: minst 1 588 tillfällen per år',
      ].join(' '),
    );
    expect(text).toContain(
      '• Göra mote. Så går det: Klar, 1 möte enligt Uppföljning tertial 2 Inte avgjort än Mål: exakt 1 möte',
    );
    expect(text).toContain('• Byta lampor. Så går det: Ingen uppgift');
  });

  it('has several outcomes as a table with heads of columns and rows, and no picture that says them again', async () => {
    const { alternativeTexts, text, roles } = await read();
    expect(alternativeTexts).toEqual([]);
    expect(roles).not.toContain('Figure');
    expect(text).toContain(
      [
        'Tid Läge Utfall Mot målet',
        'Tertial 2 2031 Pågår 1 200 tillfällen Summan är 1 295,1, inte avgjort än',
        'Tertial 1 2031 Ej påbörjad 95,1 tillfällen Målet gäller ett helt år',
      ].join(' '),
    );
    // The table of outcomes has four columns and two rows, that of the words two columns and four rows.
    expect(roles.filter((role) => role === 'Table')).toHaveLength(2);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(4 + 2 + 2 + 4);
  });

  it('lists the follow-ups with their months, and those that are not here', async () => {
    const text = (await read()).text.replace('Medborgarlöfte 2031 Sida 1 av 2 ', '');
    expect(text).toContain(
      [
        'Uppföljningar',
        '• Uppföljning tertial 2. Maj–augusti 2031, publicerad 1 oktober 2031.',
        '• Uppföljning tertial 1. Januari–april 2031.',
        '• Tertial 3 2031. September–december 2031, Har inte publicerats här.',
      ].join(' '),
    );
  });

  it('says nothing that another day makes false', async () => {
    const made = async (...changes: Parameters<typeof make>) => (await make(...changes)).bytes;
    const early = await made({}, {}, '2031-09-15');
    expect((await made({}, {}, '2040-01-01')).equals(early)).toBe(true);
    const open = { span: { from: '2031-01-01', to: undefined } };
    expect((await made(open, {}, '2031-09-15')).equals(await made(open, {}, '2040-01-01'))).toBe(true);
  });

  it('leads to its page, its follow-ups and its sources', async () => {
    const { links } = await read();
    expect(links).toEqual([
      'https://provstad.example/2031',
      'https://provstad.example/2031/tertial-2',
      'https://provstad.example/2031/tertial-1',
      'https://provstad.example/protokoll',
      'https://provstad.example/2031',
    ]);
  });

  it('of which little is known says only that', async () => {
    const bare = {
      pledges: [pledge({ id: 'a' })],
      followUps: [],
      sources: [],
      introduction: '',
      expected: [],
    };
    const { text } = await read(bare);
    expect(text).toBe(
      'Medborgarlöfte i Provstad Medborgarlöfte 2031 Det här är en egen utgåva från webbplatsen Medborgarlöfte i Provstad. Den är inte originalet från Polisen, Kommunen och Foretagen. Gäller 2031 Webbsida https://provstad.example/2031 Löfte Löftet om a. Behöver du ett annat format? Webbsidan har samma innehåll: https://provstad.example/2031. Medborgarlöfte 2031 Sida 1 av 1',
    );
  });
});
