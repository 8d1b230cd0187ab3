import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { readWholePdf } from '../../../src/pdf-reader/read-pdf.ts';
import { compilePdf } from '../../../src/render/pdf/compile.ts';
import type { PdfDocument, Runs } from '../../../src/render/pdf/content.ts';
import { plain } from '../../../src/render/pdf/content.ts';
import { readWithPdfJs } from './read-pdf.ts';

type Node = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>['children'][number];

const words = (...texts: readonly string[]): readonly Runs[] =>
  texts.map((text) => (text === '' ? [] : [plain(text)]));

/** A document of one table. */
function withTable(...rows: readonly (readonly string[])[]): PdfDocument {
  const [head = [], ...body] = rows;
  return {
    title: 'Titel',
    author: 'Exempelkommun',
    description: undefined,
    language: 'sv',
    heading: 'Rubrik',
    notice: [],
    facts: [],
    body: [
      {
        kind: 'table',
        alignments: head.map(() => 'left'),
        head: words(...head),
        rows: body.map((row) => words(...row)),
      },
    ],
  };
}

const make = async (document: PdfDocument) => (await compilePdf(document, () => undefined)).bytes;

/** The cells of a PDF's first page: role, scope, id and the ids of their headers, as pdf.js gives them. */
async function cellsOf(bytes: Buffer): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const tree = await (await (await task.promise).getPage(1)).getStructTree();
  const cells = tree?.children.flatMap(cellsIn) ?? [];
  await task.destroy();
  return cells;
}

function cellsIn(node: Node): readonly string[] {
  if (!('role' in node)) return [];
  const stated = new Map<string, unknown>(Object.entries(node));
  const said = ['scope', 'structId', 'headers'].flatMap((key) => stated.get(key) ?? []);
  const cell = node.role === 'TH' || node.role === 'TD' ? [[node.role, ...said].join(' ')] : [];
  return [...cell, ...node.children.flatMap(cellsIn)];
}

it('the first cell of a row is its header, by which the others of the row go', async () => {
  const bytes = await make(withTable(['Plats', 'Antal'], ['Torget', '5'], ['Parken', '6']));
  expect(await cellsOf(bytes)).toEqual([
    'TH Column U1x0y0',
    'TH Column U1x1y0',
    'TH Row row00002 U1x0y0',
    'TD U1x1y0 row00002',
    'TH Row row00003 U1x0y0',
    'TD U1x1y0 row00003',
  ]);
});

it('a first cell without words heads nothing', async () => {
  const bytes = await make(withTable(['Plats', 'Antal'], ['', '5'], ['Parken', '6']));
  expect((await cellsOf(bytes)).slice(2)).toEqual([
    'TD U1x0y0',
    'TD U1x1y0',
    'TH Row row00002 U1x0y0',
    'TD U1x1y0 row00002',
  ]);
});

it('the document is else as it was: read, tagged and without a fault', async () => {
  const bytes = await make(withTable(['Plats', 'Antal'], ['Torget', '5']));
  expect(await readWholePdf(bytes, undefined)).toMatchObject({
    facts: { tagged: true, showsTitle: true, title: 'Titel', language: 'sv-SE' },
    structure: { fontsNotEmbedded: [], pagesWithPlainTables: [], headings: [1] },
  });
  expect((await readWithPdfJs(bytes)).text).toContain('Plats Antal Torget 5');
  expect(bytes.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
});

it('the same document gives the same bytes', async () => {
  const document = withTable(['Plats', 'Antal'], ['Torget', '5']);
  expect((await make(document)).equals(await make(document))).toBe(true);
});
