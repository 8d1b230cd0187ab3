import { deflateSync } from 'node:zlib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { type PdfFacts, type PdfReading, readPdf } from '../../../src/content/document/pdf-facts.ts';

const NOTHING: PdfFacts = {
  pages: undefined,
  encrypted: false,
  tagged: false,
  title: undefined,
  language: undefined,
};

/** The smallest document of two pages: object 1 is the catalog, 2 the page tree, 3 and 4 the pages. */
const TREE = [catalog(), '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>', page(2), page(2)];

describe('a PDF with everything stated', () => {
  it.each(['ua-1', '1.4', '1.7', '2.0', 'a-2b', 'a-4'])('gives its facts in the standard %s', (standard) => {
    expect(factsOf(typst(standard))).toEqual({
      pages: 3,
      encrypted: false,
      tagged: true,
      title: 'Löften – för ”trygga” kvällar',
      language: 'sv',
    });
  });

  it.each(['ua-1', '1.4', '1.7', '2.0'])('reads like pdf.js in the standard %s', async (standard) => {
    const bytes = typst(standard);
    expect(factsOf(bytes)).toEqual(await factsByPeer(bytes));
  });
});

describe('a PDF written by hand', () => {
  it.each([
    ['with a classic table', classic(TREE)],
    ['with direct values', classic(['<</Type/Catalog/Pages<</Type/Pages/Kids[2 0 R]/Count 1>>>>', page(1)])],
    ['updated at its end', updated()],
    ['with object streams', packed(TREE.slice(0, 2), TREE.slice(2))],
    ['with a title in UTF-16', classic(TREE, '<FEFF00C500740067006100720064>')],
    ['with a title in UTF-8', classic(TREE, '<EFBBBFC3A5>')],
    [
      'with a title in PDFDocEncoding',
      classic(TREE, '(\\305tg\\344rd \\205 \\200 ett \\(1\\)\\\n, (2) \\\\)'),
    ],
    ['with a hexadecimal language', classic([catalog('/Lang<73762D53 4>'), ...TREE.slice(1)])],
    ['without a title', classic(TREE)],
    ['tagged', classic([catalog('/MarkInfo<</Marked true>>'), ...TREE.slice(1)])],
    ['marked as not tagged', classic([catalog('/MarkInfo<</Marked false>>'), ...TREE.slice(1)])],
  ])('reads like pdf.js %s', async (_, bytes) => {
    expect(factsOf(bytes)).toEqual(await factsByPeer(bytes));
  });
});

describe('the number of pages', () => {
  it('is what the page tree states', () => {
    expect(factsOf(classic(TREE)).pages).toBe(2);
  });

  it('is that of the newest update', () => {
    expect(factsOf(updated()).pages).toBe(1);
  });

  it('is found in object streams', () => {
    expect(factsOf(packed(TREE.slice(0, 2), TREE.slice(2))).pages).toBe(2);
  });

  it('is that of an object that came after the object stream', () => {
    const update = '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\ntrailer <</Root 1 0 R/Size 9>>\n';
    const bytes = Buffer.concat([packed(TREE.slice(0, 2), TREE.slice(2)), latin1(update)]);
    expect(factsOf(bytes).pages).toBe(1);
  });

  it.each(['', '/Count 0', '/Count -2', '/Count 1.5', '/Count 900000000', '/Count(2)', '/Count 2 0 R'])(
    'is counted page by page when the tree states %j',
    (count) => {
      const pages = `<</Type/Pages/Kids[3 0 R 4 0 R]${count}>>`;
      expect(factsOf(classic([catalog(), pages, page(2), page(2)])).pages).toBe(2);
    },
  );

  it('is unknown when a page is missing, and when the tree goes round in a circle', () => {
    expect(factsOf(classic([catalog(), '<</Type/Pages/Kids[3 0 R 4 0 R]>>', page(2)])).pages).toBe(undefined);
    expect(factsOf(classic([catalog(), '<</Type/Pages/Kids[2 0 R]>>'])).pages).toBe(undefined);
  });

  it('is not that of an attached PDF', () => {
    const attached = classic([catalog(), '<</Type/Pages/Kids[]/Count 3>>', page(2), page(2), page(2)]);
    const stream = `<</Length ${attached.length}>>\nstream\n${attached.toString('latin1')}\nendstream`;
    expect(factsOf(classic([...TREE, stream])).pages).toBe(2);
  });
});

describe('the title', () => {
  it.each([
    ['UTF-16', '<FEFF00C500740067>', 'Åtg'],
    ['UTF-8', '<EFBBBFC3A5>', 'å'],
    ['PDFDocEncoding', '(\\305tg\\344rd \\205 ett)', 'Åtgärd – ett'],
    ['escapes', '(a\\(1\\) (b) \\\\ c\\\nd)', 'a(1) (b) \\ cd'],
    ['several lines', '(a\nb\\r\\nc)', 'a b c'],
    ['an odd number of digits', '<41 4>', 'A@'],
  ])('is read from %s', (_, written, title) => {
    expect(factsOf(classic(TREE, written)).title).toBe(title);
  });

  it('is not stated by an empty string', () => {
    expect(factsOf(classic(TREE, '( )')).title).toBe(undefined);
  });

  it('is else that of the metadata, in the default language', () => {
    expect(factsOf(withMetadata('', (packet) => packet)).title).toBe('Löften & mål å &lt; &#abc;');
    expect(factsOf(withMetadata('/Filter/FlateDecode', deflateSync)).title).toBe(
      'Löften & mål å &lt; &#abc;',
    );
    expect(factsOf(withMetadata('/Filter[/FlateDecode]', deflateSync)).title).toBe(
      'Löften & mål å &lt; &#abc;',
    );
  });

  it('is unknown when the metadata has a filter that is not read', () => {
    expect(factsOf(withMetadata('/Filter/LZWDecode', (packet) => packet)).title).toBe(undefined);
  });
});

describe('an encrypted PDF', () => {
  const strings = '/Lang(\x8A\x01)/MarkInfo<</Marked true>>';

  it('gives the facts that are not encrypted', () => {
    const bytes = classic([catalog(strings), ...TREE.slice(1)], '(\x93\x02)', '/Encrypt 9 0 R');
    expect(factsOf(bytes)).toEqual({ ...NOTHING, pages: 2, encrypted: true, tagged: true });
  });

  it('gives nothing else when its catalog is packed', () => {
    expect(factsOf(packed(TREE, [], '/Encrypt 9 0 R'))).toEqual({ ...NOTHING, encrypted: true });
  });

  it('is not one that says null', () => {
    expect(factsOf(classic(TREE, '(a)', '/Encrypt null')).encrypted).toBe(false);
  });
});

describe('a file that gives no facts', () => {
  it('is empty', () => {
    expect(readPdf(Buffer.alloc(0))).toEqual({ kind: 'empty' });
  });

  it('is something else than a PDF', () => {
    expect(readPdf(latin1('PK\x03\x04 a document of another kind'))).toEqual({ kind: 'not-pdf' });
    expect(readPdf(latin1(' '.repeat(1025) + classic(TREE).toString('latin1')))).toEqual({ kind: 'not-pdf' });
  });

  it('is cut off, or has lost its catalog or its page tree', () => {
    const whole = classic(TREE);
    expect(readPdf(whole.subarray(0, whole.indexOf('trailer')))).toEqual({ kind: 'unreadable' });
    expect(readPdf(classic([]))).toEqual({ kind: 'unreadable' });
    expect(readPdf(classic([catalog()]))).toEqual({ kind: 'unreadable' });
  });
});

it('a header may stand behind 1024 bytes of something else', () => {
  expect(factsOf(Buffer.concat([Buffer.alloc(1024, ' '), classic(TREE)])).pages).toBe(2);
});

describe('a hostile file', () => {
  const million = 1_000_000;
  const bomb = deflateSync(Buffer.alloc(64 * million));

  it.each([
    ['nests without end', `trailer ${'['.repeat(million)}`],
    ['opens trailers in trailers', 'trailer<<'.repeat(million)],
    ['opens a string without end', `trailer ${'('.repeat(million)}`],
    ['is one long comment', `trailer ${'%\n'.repeat(million)}`],
    ['is one long number', '1'.repeat(million)],
    ['never ends its streams', '1 0 obj <<>> stream\n'.repeat(million)],
    ['refers in a circle', '1 0 obj 2 0 R endobj 2 0 obj 1 0 R endobj trailer <</Root 1 0 R>>'],
    ['hides a bomb in an object stream', packedWith(bomb)],
    ['hides many bombs', packedWith(bomb).repeat(100)],
    ['hides many broken bombs', packedWith(bomb.subarray(0, -5)).repeat(100)],
  ])('is unreadable when it %s', { timeout: 10_000 }, (_, text) => {
    expect(readPdf(latin1(`%PDF-1.7\n${text}\ntrailer <</Root 1 0 R/Size 9>>`))).toEqual({
      kind: 'unreadable',
    });
  });

  it('has no pages to count when it repeats the same node', { timeout: 10_000 }, () => {
    const bytes = classic([catalog(), `<</Kids[${'3 0 R '.repeat(300_000)}]>>`, page(2)]);
    expect(factsOf(bytes).pages).toBe(undefined);
  });

  it('does not throw in 300 rounds of damage', { timeout: 20_000 }, () => {
    const random = randomNumbers(20250301);
    const whole = [typst('ua-1'), classic(TREE, '(a)'), packed(TREE.slice(0, 2), TREE.slice(2))];
    for (let round = 0; round < 300; round += 1) {
      const bytes = damaged(whole[round % whole.length] ?? Buffer.alloc(0), random);
      expect(['pdf', 'not-pdf', 'unreadable', 'empty'], `round ${round}`).toContain(readPdf(bytes).kind);
    }
  });
});

function factsOf(bytes: Buffer): PdfFacts {
  const reading: PdfReading = readPdf(bytes);
  if (reading.kind !== 'pdf') throw new Error(`the PDF is ${reading.kind}`);
  return reading.facts;
}

async function factsByPeer(bytes: Buffer): Promise<PdfFacts> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const { info, metadata } = await document.getMetadata();
  const stated = new Map<string, unknown>(Object.entries(info));
  const marks: unknown = await document.getMarkInfo();
  const facts = {
    pages: document.numPages,
    encrypted: typeof stated.get('EncryptFilterName') === 'string',
    tagged: marks instanceof Map && marks.get('Marked') === true,
    title: words(stated.get('Title')) ?? words(metadata?.get('dc:title')),
    language: words(stated.get('Language')),
  };
  await loading.destroy();
  return facts;
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function typst(pdfStandard: string): Buffer {
  const mainFileContent = `#set document(title: "Löften – för ”trygga” kvällar")
#set text(lang: "sv")
= Rubrik
Ett #pagebreak() två #pagebreak() tre`;
  return NodeCompiler.create().pdf({ mainFileContent }, { pdfStandard });
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function catalog(more = ''): string {
  return `<</Type/Catalog/Pages 2 0 R${more}>>`;
}

function page(parent: number): string {
  return `<</Type/Page/Parent ${parent} 0 R/MediaBox[0 0 9 9]>>`;
}

/** Objects from number 1, a cross-reference table and a trailer; the title is written as it is given. */
function classic(values: readonly string[], title?: string, trailer = ''): Buffer {
  const all = title === undefined ? values : [...values, `<</Title ${title}>>`];
  const info = title === undefined ? '' : `/Info ${all.length} 0 R`;
  let text = '%PDF-1.7\n';
  let table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n`;
  for (const [index, value] of all.entries()) {
    table += `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${index + 1} 0 obj\n${value}\nendobj\n`;
  }
  const end = `trailer\n<</Size ${all.length + 1}/Root 1 0 R${info}${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return latin1(text + table + end);
}

/** Two pages, of which an incremental update leaves one. */
function updated(): Buffer {
  const first = classic(TREE).toString('latin1');
  const previous = first.indexOf('xref\n');
  const value = '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n';
  const table = `xref\n2 1\n${String(first.length).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<</Size 5/Root 1 0 R/Prev ${previous}>>\n`;
  return latin1(`${first}${value}${table}${trailer}startxref\n${first.length + value.length}\n%%EOF\n`);
}

/** Objects from number 1: the first of them in an object stream, the rest as they are, and a table in a stream. */
function packed(inside: readonly string[], outside: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.7\n';
  const container = inside.length + outside.length + 1;
  const rows = inside.map((_, index) => [2, container, index]);
  for (const [index, value] of outside.entries()) {
    rows.push([1, text.length, 0]);
    text += `${inside.length + index + 1} 0 obj\n${value}\nendobj\n`;
  }
  rows.push([1, text.length, 0]);
  const numbers = inside.map(
    (_, index) => `${index + 1} ${inside.slice(0, index).join(' ').length + Math.min(index, 1)}`,
  );
  const header = `${numbers.join(' ')} `;
  const stated = `/Type/ObjStm/N ${inside.length}/First ${header.length}`;
  text += stream(container, stated, deflateSync(latin1(header + inside.join(' '))));
  rows.push([1, text.length, 0]);
  const table = Buffer.from(
    [[0, 0, 0], ...rows].flatMap(([type = 0, field = 0, index = 0]) => [
      type,
      field >> 8,
      field & 255,
      index,
    ]),
  );
  const root = `/Type/XRef/W[1 2 1]/Size ${container + 2}/Root 1 0 R${trailer}`;
  return latin1(
    `${text}${stream(container + 1, root, deflateSync(table))}startxref\n${text.length}\n%%EOF\n`,
  );
}

function packedWith(deflated: Buffer): string {
  return stream(7, '/Type/ObjStm/N 1/First 4', deflated);
}

function stream(object: number, entries: string, deflated: Buffer): string {
  const dictionary = `<<${entries}/Filter/FlateDecode/Length ${deflated.length}>>`;
  return `${object} 0 obj\n${dictionary}\nstream\n${deflated.toString('latin1')}\nendstream\nendobj\n`;
}

function withMetadata(filter: string, encode: (packet: Buffer) => Buffer): Buffer {
  const titles =
    '<rdf:li xml:lang="en">Other</rdf:li><rdf:li xml:lang="x-default">Löften &amp; m&#229;l &#xE5; &#38;lt; &#abc;</rdf:li>';
  const bytes = encode(Buffer.from(`<x><dc:title><rdf:Alt>${titles}</rdf:Alt></dc:title></x>`));
  const metadata = `<</Type/Metadata${filter}/Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`;
  return classic([catalog('/Metadata 5 0 R'), ...TREE.slice(1), metadata]);
}

/** Cuts the bytes off somewhere, or changes some of them. */
function damaged(whole: Buffer, random: () => number): Buffer {
  if (random() < 0.3) return whole.subarray(0, Math.floor(random() * whole.length));
  const bytes = Buffer.from(whole);
  const changes = 1 + Math.floor(random() * 200);
  for (let change = 0; change < changes; change += 1) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return bytes;
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed, so that a failing round can be run again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
