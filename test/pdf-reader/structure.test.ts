import { describe, expect, it } from 'vitest';
import type { AccessiblePdf } from '../../src/pdf-reader/pdf-reading.ts';
import { readWholePdf } from '../../src/pdf-reader/read-pdf.ts';
import { DRAWS_PICTURE, shows, type Tagged, taggedPdf, text } from './tagged-pdf.ts';

type Pages = Parameters<typeof taggedPdf>[0]['pages'];

async function structureOf(pages: Pages): Promise<AccessiblePdf> {
  const reading = await readWholePdf(taggedPdf({ pages }), undefined);
  const structure = reading.kind === 'pdf' ? reading.structure : undefined;
  if (structure === undefined || structure === 'unreadable') throw new Error('the PDF cannot be read');
  return structure;
}

const table = (...rows: readonly (readonly Tagged[])[]): Tagged => ({
  role: 'Table',
  within: rows.map((within) => ({ role: 'TR', within })),
});

describe('a page without text', () => {
  const read = async (page: Pages[number]) => {
    const { pagesWithText, pagesWithoutText } = await structureOf([page]);
    return { pagesWithText, pagesWithoutText };
  };

  it.each([
    ['a picture', { draws: DRAWS_PICTURE }],
    ['a picture inside a paragraph', { elements: [{ role: 'P', draws: DRAWS_PICTURE }] }],
    ['letters that are only drawn', { draws: '20 20 5 50 re f' }],
    ['a picture and a space', { draws: `${DRAWS_PICTURE} ${shows(' ')}` }],
  ])('is one of %s', async (_, page) => {
    expect(await read(page)).toEqual({ pagesWithText: 0, pagesWithoutText: [1] });
  });

  it.each([
    [
      'its words are said in place of what is drawn',
      { elements: [{ role: 'P', more: '/ActualText(Hej)', draws: '20 20 5 50 re f' }] },
    ],
    ['a span says them', { draws: '/Span <</ActualText(Hej)>> BDC 20 20 5 50 re f EMC' }],
    [
      'its picture has an alternative text',
      { elements: [{ role: 'Figure', more: '/Alt(Ett torg)', draws: DRAWS_PICTURE }] },
    ],
    ['its letters have no name that is known', { draws: shows('\\001\\002') }],
  ])('is not one where %s', async (_, page) => {
    expect(await read(page)).toEqual({ pagesWithText: 1, pagesWithoutText: [] });
  });

  it.each([
    ['nothing', {}],
    ['a space', { elements: [text('P', ' ')] }],
    ['an area to draw in', { draws: 'q 0 0 200 200 re W* n Q' }],
  ])('is empty, and not one, where there is %s', async (_, page) => {
    expect(await read(page)).toEqual({ pagesWithText: 0, pagesWithoutText: [] });
  });
});

describe('a font that the file does not hold', () => {
  const helvetica = (before: string) => `q BT ${before} /F1 12 Tf 20 20 Td (Ord) Tj ET Q`;
  const missing = async (draws: string) => (await structureOf([{ draws }])).fontsNotEmbedded;

  it('is missed where its letters are seen', async () => {
    expect(await missing(helvetica(''))).toEqual(['Helvetica']);
    expect(await missing(`${helvetica('3 Tr')} ${helvetica('')}`)).toEqual(['Helvetica']);
  });

  it('is not missed by text that is only read, as over a scanned page', async () => {
    expect(await missing(`${DRAWS_PICTURE} ${helvetica('3 Tr')}`)).toEqual([]);
  });

  it('is not missed where nothing but a space is in it', async () => {
    expect(await missing('BT /F1 12 Tf 20 20 Td ( ) Tj ET')).toEqual([]);
  });
});

describe('a table without header cells', () => {
  it('is found by its page', async () => {
    const plain = table([text('TD', 'Mål')], [text('TD', 'tio')]);
    const headed = table([text('TH', 'Mål')], [text('TD', 'tio')]);
    const { pagesWithPlainTables } = await structureOf([
      { elements: [headed] },
      { elements: [headed, plain] },
    ]);
    expect(pagesWithPlainTables).toEqual([2]);
  });

  it('is not the rest of a table that has its header cells on an earlier page', async () => {
    const cell = { ...text('TD', 'tio'), page: 1 };
    const { pagesWithText, pagesWithPlainTables } = await structureOf([
      { elements: [table([text('TH', 'Mål')], [cell])] },
      {},
    ]);
    expect({ pagesWithText, pagesWithPlainTables }).toEqual({ pagesWithText: 2, pagesWithPlainTables: [] });
  });

  it('is not one whose rows have headers', async () => {
    const { pagesWithPlainTables } = await structureOf([
      { elements: [table([text('TH', 'Torget', '/A<</O/Table/Scope/Row>>'), text('TD', 'tio')])] },
    ]);
    expect(pagesWithPlainTables).toEqual([]);
  });
});

describe('a link without text', () => {
  it.each<[string, Tagged]>([
    ['nothing', { role: 'Link', link: '' }],
    ['a picture', { role: 'Link', link: '', draws: DRAWS_PICTURE }],
    ['a space in a span', { role: 'Link', link: '', within: [text('Span', ' ')] }],
    [
      'a picture without alternative text',
      { role: 'Link', link: '', within: [{ role: 'Figure', draws: DRAWS_PICTURE }] },
    ],
  ])('is one that shows %s', async (_, link) => {
    expect((await structureOf([{ elements: [text('P', 'Ord'), link] }])).pagesWithSilentLinks).toEqual([1]);
  });

  it.each<[string, Tagged]>([
    ['its text', { role: 'Link', link: '', within: [text('Span', 'Ord')] }],
    ['an alternative text', { role: 'Link', link: '', more: '/Alt(Till torget)', draws: DRAWS_PICTURE }],
    [
      'the alternative text of its picture',
      { role: 'Link', link: '', within: [{ role: 'Figure', more: '/Alt(Ett torg)', draws: DRAWS_PICTURE }] },
    ],
    ['a description of its own', { role: 'Link', link: '/Contents(Till torget)', draws: DRAWS_PICTURE }],
  ])('is not one that has %s', async (_, link) => {
    expect((await structureOf([{ elements: [link] }])).pagesWithSilentLinks).toEqual([]);
  });
});

describe('the language that a document is read aloud in', () => {
  const languageOf = async (lang: string, ...elements: readonly Tagged[]) => {
    const bytes = taggedPdf({ catalog: `/MarkInfo<</Marked true>>${lang}`, pages: [{ elements }] });
    const reading = await readWholePdf(bytes, undefined);
    return reading.kind === 'pdf' ? reading.facts.language : reading.kind;
  };

  it('is that of the document, where its elements state none', async () => {
    expect(await languageOf('/Lang(sv)', text('P', 'Ord'))).toBe('sv');
  });

  it('is that of the elements, or of one around them', async () => {
    expect(await languageOf('', text('P', 'Ord', '/Lang(sv-SE)'))).toBe('sv-SE');
    expect(await languageOf('', { role: 'Document', more: '/Lang(sv)', within: [text('P', 'Ord')] })).toBe(
      'sv',
    );
    expect(await languageOf('/Lang(en-US)', text('P', 'Ord', '/Lang(sv-SE)'))).toBe('sv-SE');
  });

  it('is that of most of the text', async () => {
    const quote = text('Quote', 'A few words', '/Lang(en)');
    expect(await languageOf('/Lang(sv)', text('P', 'Ett lite längre stycke'), quote)).toBe('sv');
  });

  it('is not known where some of the text has none', async () => {
    expect(await languageOf('', text('P', 'Ord', '/Lang(sv)'), text('P', 'Mer'))).toBe(undefined);
    expect(await languageOf('', text('P', 'Ord', '/Lang()'))).toBe(undefined);
  });

  it('is not asked of what has no text', async () => {
    const picture = { role: 'Figure', more: '/Alt(Ett torg)', draws: DRAWS_PICTURE };
    expect(await languageOf('', text('P', 'Ord', '/Lang(sv)'), picture)).toBe('sv');
  });
});
