import { execFile } from 'node:child_process';
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Files, MINIMAL, TemporaryContent as MinimalContent } from '../content/temporary-content.ts';
import { DRAWS_PICTURE, taggedPdf } from '../pdf-reader/tagged-pdf.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** The minimal content with what the check advises every site to have. */
class TemporaryContent extends MinimalContent {
  constructor(files: Files = {}) {
    super({ 'webbplats.yaml': `${MINIMAL['webbplats.yaml']}identitet: exempel.se,2026\n`, ...files });
  }
}

/** Runs the check on a content folder, with no more of the environment than it needs. */
function check(content: { contentDir: string; publicDir: string }, ...flags: readonly string[]) {
  const command = ['src/commands/check.ts', ...flags];
  const env = {
    CONTENT_DIR: content.contentDir,
    PUBLIC_DIR: content.publicDir,
    CACHE_DIR: process.env['CACHE_DIR'],
    NODE_COMPILE_CACHE: join(PROJECT, 'node_modules/.cache/node'),
  };
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, command, { cwd: PROJECT, env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

const BROKEN = {
  '2030/lofte.md': `---
titel: Löfte 2030
period: 2030
loften: []
löften:
  - id: torget
    titel: Göra torget tryggt.
    aktiviteter: [{id: lampor, text: Vi byter lampor., mål: {minst: 5}}]
---
`,
  '2030/uppfoljning-tertial-1.md': `\uFEFF---\r\ntitel: "A\r\n---\r\n`,
};

const BROKEN_REPORT = `2030/lofte.md:4:1  fel  Nyckeln ”loften” finns inte här.
  loften: []
  ^
  Menade du ”löften”?

2030/lofte.md:8:61  varning  Målet saknar enhet.
      aktiviteter: [{id: lampor, text: Vi byter lampor., mål: {minst: 5}}]
                                                              ^
  Skriv vad som räknas: mål: {minst: 800, enhet: tillfällen}.

2030/uppfoljning-tertial-1.md:2:8  fel  Det som öppnas här avslutas aldrig.
  titel: "A
         ^
  Se efter att citattecknet, [ eller { har sitt avslutande tecken.

2 fel och 1 varning. Innehållet publiceras inte förrän felen är rättade.
`;

describe.concurrent('npm run check', () => {
  it('says that content without problems can be published', async () => {
    expect(await check(new TemporaryContent())).toEqual({
      code: 0,
      stdout: 'Inga fel och inga varningar. Innehållet kan publiceras.\n',
      stderr: '',
    });
  });

  it('shows each problem with its line, a caret and a mend, and sums up', async () => {
    expect(await check(new TemporaryContent(BROKEN))).toEqual({ code: 1, stdout: BROKEN_REPORT, stderr: '' });
  });

  it('lets content with warnings alone be published', async () => {
    expect(await check(new TemporaryContent({ 'a.txt': 'Tjänst:\u001b[31m', 'b.txt': '' }))).toEqual({
      code: 0,
      stdout: `a.txt:1:1  varning  Filen används inte av webbplatsen.
  Ta bort filen, eller lägg bilder i mappen bilder.

b.txt:1:1  varning  Filen används inte av webbplatsen.
  Ta bort filen, eller lägg bilder i mappen bilder.

0 fel och 2 varningar. Innehållet kan publiceras.
`,
      stderr: '',
    });
  });

  it('reads documents to their end, for what only some readers stop at', async () => {
    const content = new TemporaryContent();
    const picture = taggedPdf({ pages: [{ draws: DRAWS_PICTURE }] });
    content.writePublic('dokument/2030/medborgarlofte-2030.pdf', picture);
    const { code, stdout } = await check(content);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      '2030/lofte.md:1:1  varning  Dokumentet public/dokument/2030/medborgarlofte-2030.pdf har ingen text, bara bilder.',
    );
  });

  it('also checks what is not public yet', async () => {
    const hidden = MINIMAL['2030/lofte.md'].replace('titel', 'utkast: true\nrubrik');
    const { code, stdout } = await check(new TemporaryContent({ '2030/lofte.md': hidden }));
    expect(code).toBe(1);
    expect(stdout).toContain('2030/lofte.md:3:1  fel  Nyckeln ”rubrik” finns inte här.\n');
  });

  it('shows a long line around the place', async () => {
    const long = `---\ntitel: A\nsammanfattning: ${'å'.repeat(200)}: ${'b'.repeat(200)}\n---\n`;
    const { stdout } = await check(new TemporaryContent({ 'sidor/om.md': `${long}` }));
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'sidor/om.md:3:17  fel  Texten innehåller ett kolon följt av mellanslag och läses därför som en ny nyckel.',
      `  sammanfattning: ${'å'.repeat(84)}`,
      `  ${' '.repeat(16)}^`,
    ]);
    const late = `---\ntitel: A\nkälla: {text: ${'å'.repeat(200)}, webb: x}\n---\n`;
    const other = await check(new TemporaryContent({ 'sidor/om.md': late }));
    expect(other.stdout.split('\n').slice(0, 3)).toEqual([
      'sidor/om.md:3:1  fel  Nyckeln ”källa” finns inte här.',
      `  källa: {text: ${'å'.repeat(86)}`,
      '  ^',
    ]);
  });

  it('keeps the caret at its place after tabs, letters in two parts and signs that a terminal would obey', async () => {
    const text = '---\ntitel: "a\u0301\t\u001b[31m" b\n---\n';
    const { stdout } = await check(new TemporaryContent({ 'sidor/om.md': text }));
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'sidor/om.md:2:18  fel  Här står något som inte kan läsas.',
      '  titel: "á  [31m" b',
      '                   ^',
    ]);
  });

  it('warns of pictures that cannot be shown', async () => {
    const photograph = readFileSync(join(PROJECT, 'test/fixtures/photographs/mobil.jpg'));
    const huge = sharp({
      create: { width: 10_001, height: 10_000, channels: 3, background: '#346' },
      limitInputPixels: false,
    });
    const content = new TemporaryContent({
      '2030/bilder/hel.jpg': photograph,
      '2030/bilder/stor.png': await huge.png().toBuffer(),
      '2030/bilder/trasig.jpg': photograph.subarray(0, 3000),
      '2030/uppfoljning-tertial-1.md': `${MINIMAL['2030/uppfoljning-tertial-1.md']}${['hel.jpg', 'stor.png', 'trasig.jpg'].map((name) => `![Torget](bilder/${name} "Torget. Foto: A")\n`).join('\n')}`,
    });
    expect(await check(content)).toEqual({
      code: 0,
      stdout: `2030/bilder/stor.png:1:1  varning  Bilden har fler än 100 miljoner bildpunkter och visas inte.
  Spara den i mindre storlek.

2030/bilder/trasig.jpg:1:1  varning  Bilden är skadad och visas inte.
  Hämta den igen från kameran eller fotografen, eller byt bild.

0 fel och 2 varningar. Innehållet kan publiceras.
`,
      stderr: '',
    });
  });

  it('shows no line of a picture, nor of what lies behind a link', async () => {
    const content = new TemporaryContent({ '2030/bilder/torg.png': 'no picture' });
    writeFileSync(join(content.root, 'hemlig.md'), 'secret\n');
    symlinkSync(join(content.root, 'hemlig.md'), join(content.contentDir, 'om.md'));
    expect(await check(content)).toEqual({
      code: 1,
      stdout: `2030/bilder/torg.png:1:1  fel  Bilden går inte att läsa.
  Spara den igen som PNG, JPEG, WebP, AVIF, GIF eller SVG.

om.md:1:1  fel  Filen är en symbolisk länk.
  Lägg själva filen här i stället för en länk till den.

2 fel och 0 varningar. Innehållet publiceras inte förrän felen är rättade.
`,
      stderr: '',
    });
  });

  it('gives one JSON array with --json', async () => {
    const { code, stdout, stderr } = await check(new TemporaryContent(BROKEN), '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(
      `${JSON.stringify([
        {
          file: '2030/lofte.md',
          line: 4,
          column: 1,
          level: 'error',
          code: 'okand-nyckel',
          message: 'Nyckeln ”loften” finns inte här.',
          hint: 'Menade du ”löften”?',
        },
        {
          file: '2030/lofte.md',
          line: 8,
          column: 61,
          level: 'warning',
          code: 'mal-utan-enhet',
          message: 'Målet saknar enhet.',
          hint: 'Skriv vad som räknas: mål: {minst: 800, enhet: tillfällen}.',
        },
        {
          file: '2030/uppfoljning-tertial-1.md',
          line: 2,
          column: 8,
          level: 'error',
          code: 'yaml-missing-char',
          message: 'Det som öppnas här avslutas aldrig.',
          hint: 'Se efter att citattecknet, [ eller { har sitt avslutande tecken.',
        },
      ])}\n`,
    );
    expect(await check(new TemporaryContent(), '--format=json')).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    });
  });

  it('gives annotations with --format=github', async () => {
    const content = new TemporaryContent({
      'a.txt': '',
      'sidor/om.md': '---\ntitel: A\nsammanfattning: [100 %, "b"]\n"rubrik, 50 %": c\n---\n',
    });
    const folder = content.contentDir;
    expect(await check(content, '--format=github')).toEqual({
      code: 1,
      stdout: `::warning file=${folder}/a.txt,line=1,col=1::Filen används inte av webbplatsen. Ta bort filen, eller lägg bilder i mappen bilder.
::error file=${folder}/sidor/om.md,line=3,col=17::”sammanfattning” ska vara en text, men här står en lista. Skriv till exempel sammanfattning: En mening om sidan.
::error file=${folder}/sidor/om.md,line=4,col=1::Nyckeln ”rubrik, 50 %25” finns inte här. Välj bland titel, sammanfattning, språk, utkast, publiceras, uppdaterad, ändringar.
`,
      stderr: '',
    });
    expect(await check(new TemporaryContent(), '--format=github')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('gives a report of code quality with --format=gitlab', async () => {
    const content = new TemporaryContent({ 'sidor/om.md': '---\ntitel: A\nsammanfattning: [b]\n---\n' });
    const { code, stdout } = await check(content, '--format=gitlab');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        description:
          '”sammanfattning” ska vara en text, men här står en lista. Skriv till exempel sammanfattning: En mening om sidan.',
        check_name: expect.any(String),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'blocker',
        location: { path: `${content.contentDir}/sidor/om.md`, lines: { begin: 3 } },
      },
    ]);
  });

  it('gives the text with --format=text', async () => {
    const { stdout } = await check(new TemporaryContent(BROKEN), '--format=text');
    expect(stdout).toBe(BROKEN_REPORT);
  });

  it('tells slips of spelling, and long sentences only with --klarspråk', async () => {
    const words = Array.from({ length: 30 }, () => 'ord').join(' ');
    const content = new TemporaryContent({ 'sidor/om.md': `---\ntitel: Vi tilsammans\n---\nNu ${words}.\n` });
    const slip = `sidor/om.md:2:11  varning  ”tilsammans” finns inte i ordboken.
  titel: Vi tilsammans
            ^
  Menade du ”tillsammans”? Är ordet rätt, lägg till det under godkända-ord i webbplats.yaml.
`;
    expect(await check(content)).toEqual({
      code: 0,
      stdout: `${slip}\n0 fel och 1 varning. Innehållet kan publiceras.\n`,
      stderr: '',
    });
    const both = `${slip}
sidor/om.md:4:1  varning  Meningen har 31 ord.
  Nu ${words.slice(0, 97)}
  ^
  Dela upp den. En mening med högst 30 ord är lättare att läsa.

0 fel och 2 varningar. Innehållet kan publiceras.
`;
    for (const flag of ['--klarspråk', '--klarsprak', '--klarspråk'.normalize('NFD')])
      expect(await check(content, flag)).toEqual({ code: 0, stdout: both, stderr: '' });
    const json: unknown = JSON.parse((await check(content, '--json', '--klarspråk')).stdout);
    expect(json).toMatchObject([{ code: 'stavning' }, { code: 'lang-mening', line: 4, column: 1 }]);
    expect((await check(content, '--format=github', '--klarspråk')).stdout).toContain(
      ',line=4,col=1::Meningen har 31 ord. Dela upp den.',
    );
  });

  it.each(['--jsson', '--format=xml', '--format', 'content', '--json=1'])(
    'says how it is used when it is not understood: %s',
    async (flag) => {
      expect(await check(new TemporaryContent(), flag)).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'Så här: npm run check, npm run -s check -- --json, -- --format=github eller -- --format=gitlab, med --klarspråk för långa meningar\n',
      });
    },
  );

  it('says which settings cannot be used', async () => {
    const content = { contentDir: '/finns/inte', publicDir: '/inte/heller' };
    expect(await check(content, '--json')).toEqual({
      code: 1,
      stdout: '',
      stderr: `CONTENT_DIR=/finns/inte går inte att använda. Ange sökvägen till en mapp som finns.
PUBLIC_DIR=/inte/heller går inte att använda. Ange sökvägen till en mapp som finns.
`,
    });
  });
});

it('a file that no string can hold is told like any other', async () => {
  const content = new TemporaryContent({ ...MINIMAL, 'sidor/stor.md': 'a' });
  truncateSync(join(content.contentDir, 'sidor/stor.md'), 2 ** 30);
  const { code, stdout } = await check(content);
  expect([code, stdout.split('\n').slice(0, 2)]).toEqual([
    1,
    [
      'sidor/stor.md:1:1  fel  Filen är 1048576 kB. En fil får vara högst 64 kB.',
      '  Dela upp texten på flera filer.',
    ],
  ]);
});
