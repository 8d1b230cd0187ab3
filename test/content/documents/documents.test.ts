import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOneLine, TemporaryContent } from '../temporary-content.ts';

const pdf = (title: string, catalog: string, trailer = '') => `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<<${title}>>endobj
trailer<</Root 1 0 R/Info 4 0 R${trailer}>>
`;
const TITLE = '/Title (Ur filen)';
const TAGGED = '/MarkInfo<</Marked true>>';
const SHOWS_TITLE = '/ViewerPreferences<</DisplayDocTitle true>>';
const GOOD = pdf(TITLE, `${TAGGED}${SHOWS_TITLE}/Lang(sv)`);
const PATH = 'dokument/2030/tertial-1.pdf';

/** A follow-up that names a document, and the folder that it should lie in. */
function withDocument(named = '{fil: tertial-1.pdf}', missingDocuments: 'error' | 'warning' = 'error') {
  const text = `---\ntitel: Uppföljning\nomfattar: tertial 1\ndokument: ${named}\n---\n`;
  return new TemporaryContent({ '2030/uppfoljning-tertial-1.md': text }, { missingDocuments });
}

async function loaded(content: TemporaryContent) {
  const { site, problems } = await content.load();
  return { document: site?.periods[0]?.followUps[0]?.documents[0], problems: problems.map(inOneLine) };
}

describe('a document is what its file says', () => {
  it('with the size and the pages of the file', async () => {
    const content = withDocument();
    content.writePublic(PATH, GOOD);
    expect(await loaded(content)).toEqual({
      document: { address: `/${PATH}`, title: 'Ur filen', bytes: GOOD.length, pages: 2 },
      problems: [],
    });
  });

  it('with the title that the follow-up gives it', async () => {
    const content = withDocument('{fil: tertial-1.pdf, titel: Ur uppföljningen}');
    content.writePublic(PATH, GOOD);
    expect((await loaded(content)).document?.title).toBe('Ur uppföljningen');
  });

  it('as it is now, when it is replaced', async () => {
    const content = withDocument();
    content.writePublic(PATH, GOOD);
    await content.load();
    content.writePublic(PATH, GOOD.replace('/Kids[3 0 R 3 0 R]/Count 2', '/Kids[3 0 R]/Count 1'));
    expect((await loaded(content)).document?.pages).toBe(1);
    rmSync(join(content.publicDir, PATH));
    expect((await loaded(content)).document).toBe(undefined);
  });
});

describe('a document that shuts some readers out is shown, and told as a warning', () => {
  it.each([
    [
      'untagged',
      TITLE,
      `${SHOWS_TITLE}/Lang(sv)`,
      'dokument-otaggat',
      'saknar taggar, så skärmläsare kan inte läsa det rätt.',
      'Spara det igen som taggad PDF (PDF/UA), eller gör det med npm run pdf. I Word: Arkiv, Spara som PDF, Alternativ, Dokumentstrukturtaggar för hjälpmedel.',
      'Ur filen',
    ],
    [
      'without a title',
      '',
      `${TAGGED}/Lang(sv)`,
      'dokument-utan-titel',
      'saknar titel.',
      'Skriv titeln i dokumentets egenskaper och spara det som PDF igen. I Word: Arkiv, Info, Egenskaper, Titel.',
      'Uppföljning',
    ],
    [
      'without a language',
      TITLE,
      `${TAGGED}${SHOWS_TITLE}`,
      'dokument-utan-sprak',
      'anger inget språk.',
      'Ange språket i dokumentets egenskaper och spara det som PDF igen. I Word: markera all text och välj språket under Granska, Språk, Ange korrekturspråk.',
      'Ur filen',
    ],
    [
      'under its file name in the title bar',
      TITLE,
      `${TAGGED}/Lang(sv)`,
      'dokument-visar-filnamn',
      'visar filnamnet i stället för titeln i fönstrets titelrad.',
      'Spara det som PDF igen. I Word: Arkiv, Spara som PDF, Alternativ, Dokumentstrukturtaggar för hjälpmedel. I LibreOffice: välj under Användargränssnitt att dokumentets titel visas.',
      'Ur filen',
    ],
  ])('%s', async (_, info, catalog, code, message, hint, title) => {
    const content = withDocument();
    content.writePublic(PATH, pdf(info, catalog));
    const { document, problems } = await loaded(content);
    expect(document?.title).toBe(title);
    expect(problems).toEqual([
      `2030/uppfoljning-tertial-1.md:4:17 warning ${code} | Dokumentet public/${PATH} ${message} | ${hint}`,
    ]);
  });
});

it('a document that anybody can open is shown, with a warning where it must not be printed', async () => {
  const content = withDocument();
  content.writePublic(
    PATH,
    readFileSync('test/fixtures/cases/restricted-pdf-stops-site/public/dokument/2025/rapport.pdf'),
  );
  const { document, problems } = await loaded(content);
  expect(document).toMatchObject({ title: 'Uppföljning av löftet', pages: 2 });
  expect(problems).toContain(
    `2030/uppfoljning-tertial-1.md:4:17 warning dokument-begransat | Dokumentet public/${PATH} är skyddat mot utskrift, kopiering eller uppläsning. | Spara det utan skydd, så att alla kan använda det på sitt sätt.`,
  );
});

it('a document that states another language than it is written in is told as a warning', async () => {
  const content = withDocument();
  content.writePublic(
    PATH,
    readFileSync('test/fixtures/cases/pdf-language-and-title-bar/public/dokument/2025/rapport.pdf'),
  );
  expect((await loaded(content)).problems).toEqual([
    `2030/uppfoljning-tertial-1.md:4:17 warning dokument-fel-sprak | Dokumentet public/${PATH} anger språket en-US, men är skrivet på svenska. En skärmläsare läser det med fel uttal. | Ange sv som språk i dokumentets egenskaper och spara det som PDF igen. I Word: markera all text och välj språket under Granska, Språk, Ange korrekturspråk.`,
  ]);
});

it('a document that takes too much to read is shown without its pages, with a warning', async () => {
  const content = withDocument();
  content.writePublic(PATH, Buffer.concat([Buffer.from(GOOD), Buffer.alloc(100_000_000)]));
  const { document, problems } = await loaded(content);
  expect(document).toMatchObject({ title: 'Uppföljning', pages: undefined });
  expect(problems).toEqual([
    `2030/uppfoljning-tertial-1.md:4:17 warning dokument-for-svart | Dokumentet public/${PATH} är för stort eller för svårt att läsa, så webbplatsen söker inte i det och vet inte om alla kan läsa det. | Dela upp det eller förminska bilderna, och spara det som PDF igen.`,
  ]);
});

describe('a document that nobody could read is told', () => {
  const again = 'Spara dokumentet som PDF igen och lägg det på samma plats.';

  it.each([
    ['empty', '', `dokument-tomt | Dokumentet public/${PATH} är tomt. | ${again}`],
    [
      'something else',
      'PK\x03\x04',
      `dokument-inte-pdf | Dokumentet public/${PATH} är ingen PDF. | ${again}`,
    ],
    [
      'cut off',
      GOOD.slice(0, 40),
      `dokument-olasligt | Dokumentet public/${PATH} är skadat och går inte att läsa. | ${again}`,
    ],
    [
      'encrypted',
      pdf('', '', '/Encrypt<</Filter/Standard/V 1/R 2/O()/U()/P -4>>'),
      `dokument-last | Dokumentet public/${PATH} är skyddat med lösenord eller kryptering. | Spara det utan skydd, så att alla kan läsa det.`,
    ],
  ])('when it is %s', async (_, bytes, problem) => {
    const content = withDocument();
    content.writePublic(PATH, bytes);
    const expected = {
      document: undefined,
      problems: [`2030/uppfoljning-tertial-1.md:4:17 error ${problem}`],
    };
    expect(await loaded(content)).toEqual(expected);
    expect(await loaded(content)).toEqual(expected);
    content.writePublic(PATH, GOOD);
    expect((await loaded(content)).problems).toEqual([]);
  });

  const missing = `dokument-saknas | Dokumentet public/${PATH} finns inte. | Lägg filen där, gör den med npm run pdf, rätta namnet eller ta bort uppgiften dokument.`;

  it('when it is missing', async () => {
    expect((await loaded(withDocument())).problems).toEqual([
      `2030/uppfoljning-tertial-1.md:4:17 error ${missing}`,
    ]);
  });

  it('when it is missing, as a warning where it is about to be made', async () => {
    const { site, problems } = await withDocument(undefined, 'warning').load();
    expect(problems.map(inOneLine)).toEqual([`2030/uppfoljning-tertial-1.md:4:17 warning ${missing}`]);
    expect(site?.periods[0]?.followUps[0]?.documents).toEqual([]);
  });

  it('when it is missing, as a warning for a draft', async () => {
    const { problems } = await withDocument('{fil: tertial-1.pdf}\nutkast: true').load();
    expect(problems.map(inOneLine)).toEqual([`2030/uppfoljning-tertial-1.md:4:17 warning ${missing}`]);
  });

  it('when it is a folder, a link, or behind a link', async () => {
    const expected = [`2030/uppfoljning-tertial-1.md:4:17 error ${missing}`];
    const folder = withDocument();
    mkdirSync(join(folder.publicDir, PATH), { recursive: true });
    expect((await loaded(folder)).problems).toEqual(expected);

    const link = withDocument();
    writeFileSync(join(link.root, 'hemlig.pdf'), GOOD);
    mkdirSync(join(link.publicDir, 'dokument/2030'), { recursive: true });
    symlinkSync(join(link.root, 'hemlig.pdf'), join(link.publicDir, PATH));
    expect((await loaded(link)).problems).toEqual(expected);

    const behind = withDocument();
    mkdirSync(join(behind.root, 'utanfor'));
    writeFileSync(join(behind.root, 'utanfor/tertial-1.pdf'), GOOD);
    mkdirSync(join(behind.publicDir, 'dokument'), { recursive: true });
    symlinkSync(join(behind.root, 'utanfor'), join(behind.publicDir, 'dokument/2030'));
    expect((await loaded(behind)).problems).toEqual(expected);
  });
});
