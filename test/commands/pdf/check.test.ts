import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkAll } from '../../../src/commands/pdf/check/check-all.ts';

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
  'Kontrollen ser taggar, titel, språk, text, typsnitt, rubriker och alt-texter. Om en alt-text är bra kan bara en människa avgöra.';

const report = (publicDir: string) => checkAll({ publicDir, cacheDir: join(publicDir, 'cache') });

/** What the check says of one file, its summary left out. */
async function check(bytes: string | Buffer): Promise<readonly string[]> {
  const { lines } = await report(publicFolder({ 'a.pdf': bytes }));
  return lines.slice(0, lines.indexOf('')).map((line) => line.trim());
}

/** A small PDF of one page, with a structure of these elements, each over a text of its own. */
function pdf({
  catalog = '',
  content = '',
  elements = [],
}: {
  catalog?: string;
  content?: string;
  elements?: readonly string[];
}) {
  const marked = elements
    .map(
      (role, id) =>
        `/${role.split(' ')[0]} <</MCID ${id}>> BDC BT /F1 12 Tf 20 ${180 - id * 20} Td (Ord) Tj ET EMC`,
    )
    .join('\n');
  const stream = `${content}\n${marked}`;
  const kids = elements.map((_, id) => `${10 + id} 0 R`).join(' ');
  const tree = elements.map((role, id) => {
    const [name, ...more] = role.split(' ');
    return `${10 + id} 0 obj <</Type/StructElem/S/${name}/P 6 0 R/Pg 3 0 R/K ${id} ${more.join(' ')}>> endobj`;
  });
  return [
    '%PDF-1.7',
    `1 0 obj <</Type/Catalog/Pages 2 0 R ${catalog} ${elements.length > 0 ? '/StructTreeRoot 6 0 R' : ''}>> endobj`,
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/StructParents 0/Resources<</Font<</F1 5 0 R>>>>>> endobj',
    `4 0 obj <</Length ${stream.length}>> stream\n${stream}\nendstream endobj`,
    '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
    `6 0 obj <</Type/StructTreeRoot/K[${kids}]/ParentTree 7 0 R>> endobj`,
    `7 0 obj <</Nums[0 [${kids}]]>> endobj`,
    '8 0 obj <</Title(Titel)>> endobj',
    ...tree,
    'trailer <</Root 1 0 R/Info 8 0 R>>',
    '%%EOF',
  ].join('\n');
}

const TAGGED = '/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang(sv-SE)';
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
    const bare = pdf({ content: 'BT /F1 12 Tf 20 20 Td (Hej) Tj ET' }).replace('<</Title(Titel)>>', '<<>>');
    expect(await check(bare)).toEqual([
      'Brister: dokument/2031/a.pdf',
      'Saknar taggar, så skärmläsare kan inte läsa det rätt. Spara det igen som taggad PDF (PDF/UA), eller gör det med npm run pdf.',
      'Saknar titel. Skriv titeln i dokumentets egenskaper och spara det som PDF igen.',
      'Anger inget språk. Ange språket i dokumentets egenskaper och spara det som PDF igen.',
      NOT_EMBEDDED,
    ]);
  });

  it('tells of pages that are pictures of text', async () => {
    expect(await check(pdf({ catalog: TAGGED }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      'Har ingen text, bara bilder. Tolka texten (OCR) om sidan är inskannad, och spara dokumentet igen.',
      'Saknar rubriker. Använd programmets rubrikformat: Rubrik 1 för titeln, Rubrik 2 för delarna.',
    ]);
  });

  it('tells of headings that begin too low or skip a level', async () => {
    expect(await check(pdf({ catalog: TAGGED, elements: ['H2', 'P', 'H4'] }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      NOT_EMBEDDED,
      'Börjar med en rubrik på nivå 2. Gör titeln till Rubrik 1.',
      'Hoppar från rubriknivå 2 till 4. Använd rubriknivåerna i ordning, utan att hoppa över någon.',
    ]);
  });

  it('tells of pictures without alternative text', async () => {
    const elements = ['H1', 'Figure', 'Figure /Alt(Ett torg)', 'Figure /Alt( )'];
    expect(await check(pdf({ catalog: TAGGED, elements }))).toEqual([
      'Brister: dokument/2031/a.pdf',
      NOT_EMBEDDED,
      'Har 2 bilder utan alt-text. Skriv en alt-text för varje bild, eller markera den som dekoration.',
    ]);
  });

  it('tells of files that nobody can read, and goes on', async () => {
    const good = readFileSync('public/dokument/2016/medborgarlofte-2016.pdf');
    const root = publicFolder({
      'a-tom.pdf': '',
      'b-text.pdf': 'Hej',
      'c-halv.pdf': good.subarray(0, 3000),
      'd-last.pdf': pdf({}).replace(
        'trailer <<',
        'trailer <</Encrypt<</Filter/Standard/V 1/R 2/O()/U()/P -4>>',
      ),
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
