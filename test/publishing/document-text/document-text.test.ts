import { readFileSync } from 'node:fs';
import { afterAll, expect, it, vi } from 'vitest';
import { get } from '../../http/raw-http.ts';
import { startSite } from '../../http/running-site.ts';

/** A PDF of some pages, each with one line. */
function pdf(lines: readonly string[]): string {
  const pages = lines.map((_, at) => `${10 + at * 2} 0 R`).join(' ');
  const objects = lines.flatMap((line, at) => {
    const stream = `BT /F1 12 Tf 20 20 Td (${line}) Tj ET`;
    return [
      `${10 + at * 2} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 90]/Contents ${11 + at * 2} 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj`,
      `${11 + at * 2} 0 obj <</Length ${stream.length}>> stream\n${stream}\nendstream endobj`,
    ];
  });
  return [
    '%PDF-1.7',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Kids[${pages}]/Count ${lines.length}>> endobj`,
    '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
    ...objects,
    'trailer <</Root 1 0 R>>',
    '%%EOF',
  ].join('\n');
}

const site = await startSite(
  { watch: false },
  {
    'public/dokument/2018/uppfoljning.pdf': pdf(['Inledning', 'Skolresan blev tryggare']),
    'content/2018/uppfoljning-tertial-3.md':
      '---\ntitel: Uppföljning 2018 tertial 3\nomfattar: tertial 3\ndokument: {fil: lagesbild.pdf}\n---\n',
    'public/dokument/2018/lagesbild.pdf': readFileSync(
      'test/fixtures/cases/pdf-words-cut-at-line-ends/public/dokument/2025/avst.pdf',
    ),
    'content/2018/uppfoljning-tertial-2.md':
      '---\ntitel: Uppföljning 2018 tertial 2\nomfattar: tertial 2\ndokument: {fil: trasig.pdf}\n---\n',
    'public/dokument/2018/trasig.pdf': `${pdf(['x']).slice(0, 200)}\ntrailer <</Root 1 0 R>>`,
  },
);
afterAll(site.stop);
const search = async (query: string) =>
  (await get(site.port, `/sok?q=${encodeURIComponent(query)}`, { Host: 'x' })).body.toString();

it('a document is found by its text, with the page that has it, soon after the start', async () => {
  await vi.waitFor(async () => expect(await search('skolresor')).toContain('uppfoljning.pdf#page='), {
    timeout: 30_000,
  });
  const html = await search('skolresor');
  expect(html).toContain('href="/dokument/2018/uppfoljning.pdf#page=2"');
  expect(html).toContain('<mark>Skolresan</mark> blev tryggare');
});

it('a word that a document cuts at the end of a line is found, and shown whole', async () => {
  await vi.waitFor(async () => expect(await search('ungdomsmottagningen')).toContain('lagesbild.pdf'), {
    timeout: 30_000,
  });
  expect(await search('ungdomsmottagningen')).toContain('och <mark>ungdomsmottagningen</mark> deltog');
  expect(await search('skolorna')).toContain('informationsinsatser i <mark>skolorna</mark>');
});

it('a document that cannot be read is left out, and breaks nothing', async () => {
  expect(await search('trygghet')).toContain('/2018/trygghet');
  expect((await get(site.port, '/halsa', { Host: 'x' })).status).toBe(200);
  expect(site.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
