import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepUpload } from '../../src/editing/upload.ts';
import { PDF } from '../publishing/site-folder.ts';
import { folderWith } from './form-edits.ts';

const GOOD = Buffer.from(PDF);

describe('a PDF', async () => {
  it.each([
    ['uppfoljning.pdf', 'uppfoljning.pdf'],
    ['Uppföljning tertial 2 – Ånge.PDF', 'uppfoljning-tertial-2-ange.pdf'],
    ['Uppföljning.pdf'.normalize('NFD'), 'uppfoljning.pdf'],
    ['../../etc/passwd.pdf', 'etc-passwd.pdf'],
    ['C:\\Dokument\\a b.pdf', 'c-dokument-a-b.pdf'],
    ['???.pdf', 'dokument.pdf'],
  ])('named %s becomes %s', async (sent, name) => {
    const folder = folderWith({});
    expect(await keepUpload({ publicDir: folder }, '2099', sent, GOOD)).toEqual({
      outcome: 'kept',
      name,
      warnings: [],
    });
    expect(readFileSync(join(folder, 'dokument/2099', name))).toEqual(GOOD);
  });

  it('that shuts some readers out is kept, with a warning', async () => {
    const untagged = Buffer.from(PDF.replace('/MarkInfo<</Marked true>>', ''));
    const kept = await keepUpload({ publicDir: folderWith({}) }, '2099', 'a.pdf', untagged);
    expect(kept).toEqual({
      outcome: 'kept',
      name: 'a.pdf',
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
    expect(await keepUpload({ publicDir: folder }, '2099', 'a.pdf', Buffer.from(text))).toEqual({
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
    expect(await keepUpload({ publicDir: folder }, '2099', 'a.pdf', GOOD)).toMatchObject({
      outcome: 'kept',
      name: 'a.pdf',
    });
  });

  it('by another document is refused', async () => {
    const folder = folderWith({ 'dokument/2099/a.pdf': GOOD });
    expect(await keepUpload({ publicDir: folder }, '2099', 'A.pdf', other)).toEqual({
      outcome: 'refused',
      reasons: [
        'Det finns redan ett annat dokument som heter a.pdf. Byt namn på din fil, eller ta bort den andra först.',
      ],
    });
    expect(readFileSync(join(folder, 'dokument/2099/a.pdf'))).toEqual(GOOD);
  });

  it('by a link is refused, and nothing is written through it', async () => {
    const folder = folderWith({ 'dokument/2099/b.pdf': GOOD });
    symlinkSync('b.pdf', join(folder, 'dokument/2099/a.pdf'));
    expect(await keepUpload({ publicDir: folder }, '2099', 'a.pdf', other)).toEqual({
      outcome: 'refused',
      reasons: ['Dokumentet kunde inte sparas (EEXIST).'],
    });
    expect(readFileSync(join(folder, 'dokument/2099/b.pdf'))).toEqual(GOOD);
  });
});
