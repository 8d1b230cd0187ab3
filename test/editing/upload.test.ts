import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepUpload } from '../../src/editing/upload.ts';
import { PDF } from '../publishing/site-folder.ts';
import { folderWith } from './form-edits.ts';

const PATH = '2099/uppfoljning-tertial-2.md';
const GOOD = Buffer.from(PDF);

/** A PDF of one name is kept under another, whole. */
async function keptAs(sent: string, name: string): Promise<void> {
  const folder = folderWith({});
  expect(await keepUpload({ publicDir: folder }, PATH, sent, GOOD)).toEqual({
    outcome: 'kept',
    name,
    title: 'Tertial 1',
    warnings: [],
  });
  expect(readFileSync(join(folder, 'dokument/2099', name))).toEqual(GOOD);
}

describe('a PDF', () => {
  it.each([
    ['uppfoljning.pdf', 'uppfoljning.pdf'],
    ['Uppföljning tertial 2 – Ånge.PDF', 'uppfoljning-tertial-2-ange.pdf'],
    ['Uppföljning.pdf'.normalize('NFD'), 'uppfoljning.pdf'],
    ['../../etc/passwd.pdf', 'etc-passwd.pdf'],
    ['C:\\Dokument\\a b.pdf', 'c-dokument-a-b.pdf'],
    ['???.pdf', 'uppfoljning-tertial-2.pdf'],
    ['Отчёт.pdf', 'uppfoljning-tertial-2.pdf'],
    ['报告.pdf', 'uppfoljning-tertial-2.pdf'],
    [`${'lång '.repeat(100)}.pdf`, `${'lang-'.repeat(16).slice(0, -1)}.pdf`],
    ['Bilaga 1 statistik.pdf', 'bilaga-1-statistik.pdf'],
    ['t2.pdf', 'uppfoljning-tertial-2.pdf'],
  ])('named %s becomes %s', keptAs);

  it.each([
    'scan0001.pdf',
    'Scan_20181012_093000.pdf',
    'SKM_C25820101213130.pdf',
    'CamScanner 12-10-2018 09.30.pdf',
    'Dokument1.pdf',
    'Microsoft Word - Dokument1.docx.pdf',
    'IMG_2034.pdf',
    'Namnlös.pdf',
    'Kopia av dokument (2).pdf',
    '2018-10-12.pdf',
    '4f1c2d3e-9a8b-4c7d-8e6f-0a1b2c3d4e5f.pdf',
  ])('that a machine has named %s is named by what it is', (sent) =>
    keptAs(sent, 'uppfoljning-tertial-2.pdf'),
  );

  it.each([
    ['(Uppföljning tertial 2)', 'Uppföljning tertial 2'],
    ['(Microsoft Word - Bilaga 1.docx)', 'Bilaga 1'],
    ['(Microsoft Word - Dokument1)', undefined],
    ['(scan0001.pdf)', undefined],
  ])('with the title %s is proposed to be called %s', async (written, title) => {
    const utf16 = Buffer.from(`\uFEFF${written.slice(1, -1)}`, 'utf16le')
      .swap16()
      .toString('hex');
    const sent = Buffer.from(PDF.replace('(Tertial 1)', `<${utf16}>`));
    expect(await keepUpload({ publicDir: folderWith({}) }, PATH, 'a.pdf', sent)).toMatchObject({ title });
  });

  it('that shuts some readers out is kept, with a warning', async () => {
    const untagged = Buffer.from(PDF.replace('/MarkInfo<</Marked true>>', ''));
    const kept = await keepUpload({ publicDir: folderWith({}) }, PATH, 'a.pdf', untagged);
    expect(kept).toEqual({
      outcome: 'kept',
      name: 'a.pdf',
      title: 'Tertial 1',
      warnings: [
        'Dokumentet public/dokument/2099/a.pdf saknar taggar, så skärmläsare kan inte läsa det rätt. Spara det igen som taggad PDF (PDF/UA), eller gör det med npm run pdf. I Word: Arkiv, Spara som PDF, Alternativ, Dokumentstrukturtaggar för hjälpmedel.',
      ],
    });
  });

  it.each([
    [
      'is none',
      'Hej',
      'Dokumentet public/dokument/2099/a.pdf är ingen PDF. Spara dokumentet som PDF igen och lägg det på samma plats.',
    ],
    [
      'is empty',
      '',
      'Dokumentet public/dokument/2099/a.pdf är tomt. Spara dokumentet som PDF igen och lägg det på samma plats.',
    ],
    [
      'is encrypted',
      PDF.replace('/Info 4 0 R', '/Info 4 0 R/Encrypt<</Filter/Standard/V 1/R 2/O()/U()/P -4>>'),
      'Dokumentet public/dokument/2099/a.pdf är skyddat med lösenord eller kryptering. Spara det utan skydd, så att alla kan läsa det.',
    ],
  ])('that %s is refused', async (_, text, reason) => {
    const folder = folderWith({});
    expect(await keepUpload({ publicDir: folder }, PATH, 'a.pdf', Buffer.from(text))).toEqual({
      outcome: 'refused',
      reasons: [reason],
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a name that is taken', async () => {
  const other = Buffer.from(`${PDF}\n% en annan\n`);

  it('by the same document is fine', async () => {
    const folder = folderWith({ 'dokument/2099/a.pdf': GOOD });
    expect(await keepUpload({ publicDir: folder }, PATH, 'a.pdf', GOOD)).toMatchObject({
      outcome: 'kept',
      name: 'a.pdf',
    });
  });

  it('by another document gets a number, and both lie there', async () => {
    const folder = folderWith({ 'dokument/2099/a.pdf': GOOD });
    const send = () => keepUpload({ publicDir: folder }, PATH, 'A.pdf', other);
    expect([await send(), await send()]).toMatchObject([{ name: 'a-2.pdf' }, { name: 'a-2.pdf' }]);
    expect(readFileSync(join(folder, 'dokument/2099/a.pdf'))).toEqual(GOOD);
    expect(readFileSync(join(folder, 'dokument/2099/a-2.pdf'))).toEqual(other);
  });

  it('by two at once is given to one of them', async () => {
    const folder = folderWith({});
    const kept = await Promise.all(
      [GOOD, other].map((bytes) => keepUpload({ publicDir: folder }, PATH, 'a.pdf', bytes)),
    );
    expect(kept).toMatchObject([{ name: 'a.pdf' }, { name: 'a-2.pdf' }]);
  });

  it('by a link gets a number, and nothing is written through the link', async () => {
    const folder = folderWith({ 'dokument/2099/b.pdf': GOOD });
    symlinkSync('b.pdf', join(folder, 'dokument/2099/a.pdf'));
    const kept = await keepUpload({ publicDir: folder }, PATH, 'a.pdf', other);
    expect(kept).toMatchObject({ outcome: 'kept', name: 'a-2.pdf' });
    expect(readFileSync(join(folder, 'dokument/2099/b.pdf'))).toEqual(GOOD);
  });
});

it('where the disk refuses it that is said, and nothing is left', async () => {
  const folder = folderWith({ dokument: 'a file where the folder should be' });
  expect(await keepUpload({ publicDir: folder }, PATH, 'a.pdf', GOOD)).toEqual({
    outcome: 'refused',
    reasons: [
      'Dokumentet kunde inte sparas (ENOTDIR). Försök igen, eller be den som sköter datorn om hjälp.',
    ],
  });
  expect(readdirSync(folder)).toEqual(['dokument']);
});
