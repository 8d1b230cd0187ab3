import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkAll } from '../../../src/commands/pdf/check-all.ts';
import { DRAWS_PICTURE, taggedPdf, text } from '../../pdf-reader/tagged-pdf.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** A public folder with these files under dokument/2031. */
function publicFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'granska-'));
  roots.push(root);
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(root, 'dokument/2031', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return root;
}

const SUMMARY =
  'Kontrollen ser taggar, titel, språk, text, typsnitt, rubriker, alt-texter, tabeller och länkar. Om en alt-text är bra kan bara en människa avgöra.';

const report = (publicDir: string) => checkAll({ publicDir, cacheDir: join(publicDir, 'cache') });

/** What the check says of one file, its summary left out. */
async function check(bytes: string | Buffer): Promise<readonly string[]> {
  const { lines } = await report(publicFolder({ 'a.pdf': bytes }));
  return lines.slice(0, lines.indexOf('')).map((line) => line.trim());
}

const NOT_EMBEDDED =
  'Har inte typsnitten i sig: Helvetica. Välj att bädda in typsnitten när du sparar dokumentet som PDF.';

describe('npm run pdf -- --check', () => {
  it('finds nothing in the documents that npm run pdf makes', async () => {
    const { lines, hasFailed } = await checkAll({ publicDir: 'public', cacheDir: publicFolder({}) });
    expect(hasFailed).toBe(false);
    expect(lines).toEqual([
      'Bra: dokument/2016/medborgarlofte-2016.pdf',
      'Bra: dokument/2017/medborgarlofte-2017.pdf',
      'Bra: dokument/2017/uppfoljning-2017-tertial-3.pdf',
      'Bra: dokument/2018/medborgarlofte-2018.pdf',
      'Bra: dokument/2018/uppfoljning-2018-tertial-1.pdf',
      'Bra: dokument/2018/uppfoljning-2018-tertial-2.pdf',
      '',
      '6\u00A0dokument, inget har brister.',
      SUMMARY,
    ]);
  });

  it('tells of a document without tags, title, language and fonts of its own', async () => {
    const bare = taggedPdf({
      catalog: '',
      info: '',
      pages: [{ draws: 'BT /F1 12 Tf 20 20 Td (Hej) Tj ET' }],
    });
    expect(await check(bare)).toEqual([
      'Brister: dokument/2031/a.pdf',
      'Saknar taggar, så skärmläsare kan inte läsa det rätt. Spara det igen som taggad PDF (PDF/UA), eller gör det med npm run pdf. I Word: Arkiv, Spara som PDF, Alternativ, Dokumentstrukturtaggar för hjälpmedel.',
      'Saknar titel. Skriv titeln i dokumentets egenskaper och spara det som PDF igen. I Word: Arkiv, Info, Egenskaper, Titel.',
      'Anger inget språk. Ange språket i dokumentets egenskaper och spara det som PDF igen. I Word: markera all text och välj språket under Granska, Språk, Ange korrekturspråk.',
      NOT_EMBEDDED,
    ]);
  });

  it('tells of pages that are pictures of text', async () => {
    const picture = { draws: DRAWS_PICTURE };
    const mend = 'Tolka texten (OCR) om sidan är inskannad, och spara dokumentet igen.';
    expect(await check(taggedPdf({ pages: [picture] }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      `Har ingen text, bara bilder. ${mend}`,
    ]);
    const withText = { elements: [text('H1', 'Rubrik')] };
    expect(await check(taggedPdf({ pages: [withText, picture, picture] }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      `Saknar text på sidorna 2 och 3. ${mend}`,
    ]);
    expect(
      await check(taggedPdf({ pages: [withText, picture, picture, picture, picture, picture, picture] })),
    ).toEqual(['Brister: dokument/2031/a.pdf', `Saknar text på 6 sidor, först på sida 2. ${mend}`]);
  });

  it('tells of headings that begin too low, skip a level or are missing', async () => {
    const elements = [text('H2', 'Mål'), text('P', 'Ord'), text('H4', 'Torget')];
    expect(await check(taggedPdf({ pages: [{ elements }] }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      'Börjar med en rubrik på nivå 2. Gör titeln till Rubrik 1.',
      'Hoppar från rubriknivå 2 till 4. Använd rubriknivåerna i ordning, utan att hoppa över någon.',
    ]);
    const page = { elements: [text('P', 'Ord')] };
    expect(await check(taggedPdf({ pages: [page, page] }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      'Saknar rubriker. Använd programmets rubrikformat: Rubrik 1 för titeln, Rubrik 2 för delarna.',
    ]);
  });

  it('tells of pictures without alternative text', async () => {
    const figure = (more?: string) => ({ role: 'Figure', draws: DRAWS_PICTURE, ...(more && { more }) });
    const elements = [text('H1', 'Rubrik'), figure(), figure('/Alt(Ett torg)'), figure('/Alt( )')];
    expect(await check(taggedPdf({ pages: [{ elements }] }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      'Har 2 bilder utan alt-text. Skriv en alt-text för varje bild, eller markera den som dekoration.',
    ]);
  });

  it('tells of tables without header cells and of links without text', async () => {
    const elements = [
      text('H1', 'Rubrik'),
      { role: 'Table', within: [{ role: 'TR', within: [text('TD', 'Mål'), text('TD', 'Utfall')] }] },
      { role: 'Link', link: '', draws: DRAWS_PICTURE },
    ];
    expect(await check(taggedPdf({ pages: [{ elements }] }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      'Har en tabell utan rubrikceller på sida 1, så skärmläsare kan inte säga vad värdena gäller. Gör första raden till rubrikrad och spara dokumentet som PDF igen. I Word: ställ markören i första raden och välj Layout, Upprepa rubrikrader.',
      'Har en länk utan text på sida 1, så skärmläsare kan inte säga vart den leder. Skriv länkens text, eller en alt-text om länken är en bild, och spara dokumentet som PDF igen. I Word: högerklicka på länken, välj Redigera länk och skriv under Text som ska visas.',
    ]);
  });

  it('tells of a document that shows its file name and has no language', async () => {
    const catalog = '/MarkInfo<</Marked true>>';
    expect(await check(taggedPdf({ catalog, pages: [{ elements: [text('P', 'Ord')] }] }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      'Visar filnamnet i stället för titeln i fönstrets titelrad. Spara det som PDF igen. I Word: Arkiv, Spara som PDF, Alternativ, Dokumentstrukturtaggar för hjälpmedel. I LibreOffice: välj under Användargränssnitt att dokumentets titel visas.',
      'Anger inget språk. Ange språket i dokumentets egenskaper och spara det som PDF igen. I Word: markera all text och välj språket under Granska, Språk, Ange korrekturspråk.',
    ]);
  });

  it('tells of a document that anybody can open, but not print', async () => {
    const restricted = readFileSync(
      'test/fixtures/cases/restricted-pdf-stops-site/public/dokument/2025/rapport.pdf',
    );
    expect(await check(restricted)).toContain(
      'Är skyddat mot utskrift, kopiering eller uppläsning. Spara det utan skydd, så att alla kan använda det på sitt sätt.',
    );
  });

  it('tells of files that nobody can read, and goes on', async () => {
    const good = readFileSync('public/dokument/2016/medborgarlofte-2016.pdf');
    const root = publicFolder({
      'a-tom.pdf': '',
      'b-text.pdf': 'Hej',
      'c-halv.pdf': good.subarray(0, 3000),
      'd-last.pdf': taggedPdf({ pages: [{}] })
        .toString('latin1')
        .replace('trailer <<', 'trailer <</Encrypt<</Filter/Standard/V 1/R 2/O()/U()/P -4>>'),
      'e-bra.PDF': good,
      'f-bild.png': 'png',
    });
    symlinkSync('/etc/passwd', join(root, 'dokument/2031/g-lank.pdf'));
    const { lines, hasFailed } = await report(root);
    expect(hasFailed).toBe(true);
    expect(lines).toEqual([
      'Brister: dokument/2031/a-tom.pdf',
      '  Är tomt. Spara dokumentet som PDF igen och lägg det på samma plats.',
      'Brister: dokument/2031/b-text.pdf',
      '  Är ingen PDF. Spara dokumentet som PDF igen och lägg det på samma plats.',
      'Brister: dokument/2031/c-halv.pdf',
      '  Är skadat och går inte att läsa. Spara dokumentet som PDF igen och lägg det på samma plats.',
      'Brister: dokument/2031/d-last.pdf',
      '  Är skyddat med lösenord eller kryptering. Spara det utan skydd, så att alla kan läsa det.',
      'Bra: dokument/2031/e-bra.PDF',
      '',
      '5\u00A0dokument, 4 har brister.',
      SUMMARY,
    ]);
  });

  it('says so where there is no document', async () => {
    expect(await report(publicFolder({ 'bild.png': 'png' }))).toEqual({
      lines: ['Det finns inga PDF-dokument i mappen dokument.'],
      hasFailed: false,
    });
  });
});
