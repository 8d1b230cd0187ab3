import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAll } from '../../../src/commands/pdf/check-all.ts';
import { keepUpload } from '../../../src/editing/upload.ts';
import { TemporaryContent } from '../../content/temporary-content.ts';
import { DRAWS_PICTURE, taggedPdf, text } from '../../pdf-reader/tagged-pdf.ts';

const PATH = 'dokument/2030/tertial-1.pdf';
const NAME = `Dokumentet public/${PATH} `;

/** What each of the three places that tell of documents says of one, its name left out. */
async function saidOf(bytes: Buffer) {
  const content = new TemporaryContent(
    {
      '2030/uppfoljning-tertial-1.md':
        '---\ntitel: Uppföljning\nomfattar: tertial 1\ndokument: {fil: tertial-1.pdf}\n---\n',
    },
    { wholeDocuments: true },
  );
  content.writePublic(PATH, bytes);
  const { problems } = await content.load();
  const sent = await keepUpload(
    { publicDir: mkdtempSync(join(tmpdir(), 'sant-')) },
    '2030/uppfoljning-tertial-1.md',
    'tertial-1.pdf',
    bytes,
  );
  const { publicDir } = content;
  const { lines } = await checkAll({ publicDir, cacheDir: join(content.root, 'cache') });
  const report = lines.slice(1, lines.indexOf(''));
  return {
    check: problems.map(({ message, hint }) => bare(`${message} ${hint}`)).toSorted(),
    form: (sent.outcome === 'kept' ? sent.warnings : sent.reasons).map(bare).toSorted(),
    command: report.map((line) => bare(line.trim())).toSorted(),
  };
}

function bare(said: string): string {
  return said.replace(NAME, '').toLowerCase();
}

const silent = { role: 'Figure', draws: DRAWS_PICTURE };
const table = { role: 'Table', within: [{ role: 'TR', within: [text('TD', 'Ord')] }] };

describe('npm run check, the form and npm run pdf -- --check say the same', () => {
  it.each<[string, number, Buffer]>([
    ['is only pictures', 1, taggedPdf({ pages: [{ draws: DRAWS_PICTURE }] })],
    ['has no tags, title or language', 3, taggedPdf({ catalog: '', info: '', pages: [{}] })],
    [
      'has pictures, tables and links that say too little',
      4,
      taggedPdf({ pages: [{ elements: [text('H2', 'Mål'), silent, table, { role: 'Link', link: '' }] }] }),
    ],
    ['nobody can read', 1, Buffer.from('Hej')],
  ])('of a document that %s', async (_, findings, bytes) => {
    const { check, form, command } = await saidOf(bytes);
    expect(check).toHaveLength(findings);
    expect(form).toEqual(check);
    expect(command).toEqual(check);
  });

  it.each<[string, Buffer]>([
    ['of one page without headings', taggedPdf({ pages: [{ elements: [text('P', 'Ord')] }] })],
    [
      'with its words in place of what is drawn',
      taggedPdf({
        pages: [{ elements: [{ role: 'P', more: '/ActualText(Ord)', draws: '20 20 5 50 re f' }] }],
      }),
    ],
    [
      'with its language on its elements',
      taggedPdf({
        catalog: '/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>',
        pages: [{ elements: [text('H1', 'Ord', '/Lang(sv-SE)'), text('P', 'Ord', '/Lang(sv-SE)')] }],
      }),
    ],
  ])('and blame no document %s', async (_, bytes) => {
    expect(await saidOf(bytes)).toEqual({ check: [], form: [], command: [] });
  });
});
