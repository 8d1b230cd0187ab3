import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, describe, expect, it } from 'vitest';
import type { PdfFacts } from '../../src/pdf-reader/pdf-reading.ts';
import { readPdf, readPdfText } from '../../src/pdf-reader/read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NOTHING: PdfFacts = {
  pages: 2,
  restricted: false,
  tagged: false,
  showsTitle: false,
  title: undefined,
  language: undefined,
  writtenIn: undefined,
};

/** The smallest document of two pages: object 1 is the catalog, 2 the page tree, 3 and 4 the pages. */
const TREE = [catalog(), '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>', page(2), page(2)];

describe('a PDF with everything stated', () => {
  it.each(['ua-1', '1.4', '1.7', '2.0', 'a-2b', 'a-4'])(
    'gives its facts in the standard %s',
    async (standard) => {
      expect(await factsOf(typst(standard))).toEqual({
        pages: 3,
        restricted: false,
        tagged: true,
        showsTitle: standard === 'ua-1',
        title: 'Löften – för ”trygga” kvällar',
        language: 'sv',
        writtenIn: undefined,
      });
    },
  );
});

describe('a PDF written by hand', () => {
  it.each([
    ['states nothing but its pages', classic(TREE), {}],
    ['was updated at its end', updated(), { pages: 1 }],
    ['has object streams', packed(TREE.slice(0, 2), TREE.slice(2)), {}],
    [
      'has its language in hexadecimal',
      classic([catalog('/Lang<73762D53 4>'), ...TREE.slice(1)]),
      { language: 'sv-S@' },
    ],
    ['is tagged', classic([catalog('/MarkInfo<</Marked true>>'), ...TREE.slice(1)]), { tagged: true }],
    ['is marked as not tagged', classic([catalog('/MarkInfo<</Marked false>>'), ...TREE.slice(1)]), {}],
    [
      'shows its title',
      classic([catalog('/ViewerPreferences<</DisplayDocTitle true>>'), ...TREE.slice(1)]),
      { showsTitle: true },
    ],
    ['has another PDF in it', classic([...TREE, attached()]), {}],
    ['begins after 1024 other bytes', Buffer.concat([Buffer.alloc(1024, ' '), classic(TREE)]), {}],
    ['says that it is not encrypted', classic(TREE, undefined, '/Encrypt null'), {}],
  ])('that %s', async (_, bytes, stated) => {
    expect(await factsOf(bytes)).toEqual({ ...NOTHING, ...stated });
  });
});

describe('the title', () => {
  it.each([
    ['UTF-16', '<FEFF00C500740067>', 'Åtg'],
    ['UTF-8', '<EFBBBFC3A5>', 'å'],
    ['PDFDocEncoding', '(\\305tg\\344rd \\205 ett)', 'Åtgärd – ett'],
    ['several lines', '(a\nb\\r\\nc)', 'a b c'],
  ])('is read from %s', async (_, written, title) => {
    expect((await factsOf(classic(TREE, written))).title).toBe(title);
  });

  it('is not stated by an empty string', async () => {
    expect((await factsOf(classic(TREE, '( )'))).title).toBe(undefined);
  });

  it('is else that of the metadata', async () => {
    expect((await factsOf(withMetadata('', (packet) => packet))).title).toBe('Löften & mål');
    expect((await factsOf(withMetadata('/Filter/FlateDecode', deflateSync))).title).toBe('Löften & mål');
  });
});

describe('a file that gives no facts', () => {
  it.each([
    ['empty', 'empty', Buffer.alloc(0)],
    ['something else', 'not-pdf', latin1('PK\x03\x04 a document of another kind')],
    [
      'a PDF after more than 1024 other bytes',
      'not-pdf',
      Buffer.concat([Buffer.alloc(1025, ' '), classic(TREE)]),
    ],
    ['cut off', 'unreadable', classic(TREE).subarray(0, 60)],
    ['without a catalog', 'unreadable', classic([])],
    ['without pages', 'unreadable', classic([catalog()])],
    [
      'locked with a password',
      'locked',
      classic(TREE, '(a)', '/Encrypt<</Filter/Standard/V 1/R 2/O()/U()/P -4>>'),
    ],
    ['larger than any reader wants', 'too-hard', Buffer.concat([classic(TREE), Buffer.alloc(100_000_000)])],
  ])('is %s', async (_, kind, bytes) => {
    expect(await readPdf(bytes, undefined)).toEqual({ kind });
  });
});

/** So many times ten million spaces, as zlib packs them (RFC 1950): each time the same blocks, then an empty one and the sum of all. */
function spaces(times: number): Buffer {
  const blocks = deflateRawSync(Buffer.alloc(10_000_000, ' '), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const [amount, modulus, space] = [BigInt(times * 10_000_000), 65_521n, 32n];
  const a = (1n + space * amount) % modulus;
  const b = (amount + (space * amount * (amount + 1n)) / 2n) % modulus;
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(Number(b * 65_536n + a));
  const all = Array.from({ length: times }, () => blocks);
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...all, Buffer.from([3, 0]), sum]);
}

it('a file that inflates to 500 MB costs no other file its reading', async () => {
  const bomb = withMetadata('/Filter/FlateDecode', () => spaces(50));
  expect(bomb.length).toBeLessThan(500_000);
  const began = performance.now();
  const [first, hard, last] = await Promise.all([
    readPdf(classic(TREE), folder),
    readPdf(bomb, folder),
    readPdf(updated(), folder),
  ]);
  expect(first).toMatchObject({ kind: 'pdf', facts: { pages: 2 } });
  expect(hard).toEqual({ kind: 'too-hard' });
  expect(last).toMatchObject({ kind: 'pdf', facts: { pages: 1 } });

  const again = performance.now();
  expect(await readPdf(bomb, folder)).toEqual({ kind: 'too-hard' });
  expect(performance.now() - again, 'the second time it is remembered').toBeLessThan((again - began) / 4);
});

describe('what was read', () => {
  it('is kept by what is in the file, and asked of nobody again', async () => {
    const kept = join(folder, 'kept');
    expect(await readPdfText(classic(TREE), kept)).toEqual(['', '']);
    const [name = ''] = readdirSync(join(kept, 'pdf-3'));
    writeFileSync(join(kept, 'pdf-3', name), '["Ur minnet"]');
    expect(await readPdfText(classic(TREE), kept)).toEqual(['Ur minnet']);
    expect(await readPdfText(updated(), kept)).toEqual(['']);
  });

  it('is read anew where what was kept is damaged', async () => {
    const kept = join(folder, 'damaged');
    await readPdf(classic(TREE), kept);
    const [name = ''] = readdirSync(join(kept, 'pdf-3'));
    writeFileSync(join(kept, 'pdf-3', name), '{"kind":"pdf","facts":{}}');
    expect(await readPdf(classic(TREE), kept)).toEqual({ kind: 'pdf', facts: NOTHING });
  });

  it('is given where nothing can be kept', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    const kept = join(folder, 'a-file', 'below');
    expect(await readPdf(classic(TREE), kept)).toEqual({ kind: 'pdf', facts: NOTHING });
    expect(existsSync(kept)).toBe(false);
  });
});

it('no damage makes it fail, in 300 rounds', async () => {
  const random = randomNumbers(20250301);
  const whole = [typst('ua-1'), classic(TREE, '(a)'), packed(TREE.slice(0, 2), TREE.slice(2))];
  for (let round = 0; round < 300; round += 1) {
    const bytes = damaged(whole[round % whole.length] ?? Buffer.alloc(0), random);
    const { kind } = await readPdf(bytes, undefined);
    expect(['pdf', 'not-pdf', 'unreadable', 'locked', 'empty'], `round ${round}`).toContain(kind);
  }
});

async function factsOf(bytes: Buffer): Promise<PdfFacts> {
  const reading = await readPdf(bytes, undefined);
  if (reading.kind !== 'pdf') throw new Error(`the PDF is ${reading.kind}`);
  return reading.facts;
}

/** A stream that is a PDF of three pages. */
function attached(): string {
  const pdf = classic([catalog(), '<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R]/Count 3>>', page(2)]);
  return `<</Length ${pdf.length}>>\nstream\n${pdf.toString('latin1')}\nendstream`;
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

function stream(object: number, entries: string, deflated: Buffer): string {
  const dictionary = `<<${entries}/Filter/FlateDecode/Length ${deflated.length}>>`;
  return `${object} 0 obj\n${dictionary}\nstream\n${deflated.toString('latin1')}\nendstream\nendobj\n`;
}

const PACKET = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Löften &amp; mål</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>`;

function withMetadata(filter: string, encode: (packet: Buffer) => Buffer): Buffer {
  const bytes = encode(Buffer.from(PACKET));
  const metadata = `<</Type/Metadata/Subtype/XML${filter}/Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`;
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
