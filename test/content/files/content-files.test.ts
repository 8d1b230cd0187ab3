import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findContentFiles } from '../../../src/content/files/content-files.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { inOneLine, problemsIn, TemporaryContent } from '../temporary-content.ts';

const PERIOD_MEND =
  'En period har filerna lofte.md och uppfoljning-….md, till exempel uppfoljning-tertial-1.md.';
const UNUSED = 'okand-fil | Filen används inte av webbplatsen.';

it('files are found by their role, in the order of their names', () => {
  const content = new TemporaryContent({
    'sidor/om.md': '',
    'sidor/english.md': '',
    'sidor/bilder/karta.svg': '',
    '2029/lofte.md': '',
    '2030/uppfoljning-arsanalys.md': '',
    '2030/bilder/torg.jpeg': '',
    '2021-2022/lofte.md': '',
  });
  const problems: Problem[] = [];
  expect(findContentFiles(content.contentDir, (problem) => problems.push(problem))).toEqual({
    settings: 'webbplats.yaml',
    pages: ['sidor/english.md', 'sidor/om.md', 'sidor/tillganglighet.md'],
    periods: [
      { slug: '2021-2022', pledges: '2021-2022/lofte.md', followUps: [] },
      { slug: '2029', pledges: '2029/lofte.md', followUps: [] },
      {
        slug: '2030',
        pledges: '2030/lofte.md',
        followUps: ['2030/uppfoljning-arsanalys.md', '2030/uppfoljning-tertial-1.md'],
      },
    ],
    pictures: ['2030/bilder/torg.jpeg', 'sidor/bilder/karta.svg'],
  });
  expect(problems).toEqual([]);
});

it('what editors and operating systems leave behind is passed over', async () => {
  expect(
    await problemsIn({
      '.DS_Store': '',
      '.git/HEAD': '',
      'Thumbs.db': '',
      'desktop.ini': '',
      '2030/.lofte.md.swp': '',
      '2030/lofte.md~': '',
      '2030/#lofte.md#': '',
      '2030/~$lofte.docx': '',
      '2030/lofte.md.tmp': '',
      '2030/lofte.md.part': '',
    }),
  ).toEqual([]);
});

describe('a file without a role', () => {
  it.each([
    ['om.md', 'error', 'Lägg sidor i mappen sidor och löften i en mapp för perioden.'],
    ['2030/tertial-2.md', 'error', PERIOD_MEND],
    ['2030/uppfoljning.md', 'error', PERIOD_MEND],
    ['2030/uppfoljning-.md', 'error', PERIOD_MEND],
    ['2030/lofte.yaml', 'warning', 'Ta bort filen, eller lägg bilder i mappen bilder.'],
    ['2030/torg.png', 'warning', 'Ta bort filen, eller lägg bilder i mappen bilder.'],
    ['2030/bilder/torg.bmp', 'warning', 'Spara bilden som PNG, JPEG, WebP, AVIF, GIF eller SVG.'],
    ['2030/loften.md', 'error', PERIOD_MEND],
    ['webbplats.yml', 'warning', 'Ta bort filen, eller lägg bilder i mappen bilder.'],
    ['2030/tertial-1.pdf', 'warning', 'Lägg PDF-dokument i public/dokument i periodens mapp.'],
    ['sidor/om/oss.md', 'error', 'Lägg sidor direkt i mappen sidor.'],
    ['anteckningar.txt', 'warning', 'Ta bort filen, eller lägg bilder i mappen bilder.'],
  ])('is told: %s', async (path, level, mend) => {
    expect(await problemsIn({ [path]: '' })).toEqual([`${path}:1:1 ${level} ${UNUSED} | ${mend}`]);
  });
});

describe('a name that could not be an address is told with one that could', () => {
  it.each([
    ['sidor/Om oss.md', 'Om oss.md', 'om-oss.md'],
    ['sidor/Tillgänglighet.md', 'Tillgänglighet.md', 'tillganglighet.md'],
    ['sidor/om_oss.md', 'om_oss.md', 'om-oss.md'],
    ['sidor/OM.MD', 'OM.MD', 'om.md'],
    ['sidor/a..md', 'a..md', 'a.md'],
    ['sidor/!!!.md', '!!!.md', 'ett-namn.md'],
    ['2030/uppfoljning-tertial 2.md', 'uppfoljning-tertial 2.md', 'uppfoljning-tertial-2.md'],
    ['2030/uppföljning-tertial-2.md', 'uppföljning-tertial-2.md', 'uppfoljning-tertial-2.md'],
    ['2030/uppfo\u0308ljning.md', 'uppföljning.md', 'uppfoljning.md'],
    ['2030/Löfte', 'Löfte', 'lofte'],
    ['2030/bilder/Torg 1.5 m.PNG', 'Torg 1.5 m.PNG', 'torg-1-5-m.png'],
  ])('%s', async (path, name, suggested) => {
    expect(await problemsIn({ [path]: '' })).toEqual([
      `${path.normalize('NFC')}:1:1 error ogiltigt-filnamn | Namnet ”${name}” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till ${suggested}.`,
    ]);
  });

  it.each([
    ['År 2029', 'ar-2029'],
    ['2029.gammal', '2029-gammal'],
    ['2029 v. 1.5 å', '2029-v-1-5-a'],
  ])('and a folder is not looked into: %s', async (folder, suggested) => {
    expect(await problemsIn({ [`${folder}/lofte.md`]: '' })).toEqual([
      `${folder}:1:1 error ogiltigt-filnamn | Namnet ”${folder}” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till ${suggested}.`,
    ]);
  });
});

describe('a link is not followed', () => {
  const told = (path: string) =>
    `${path}:1:1 error lank-i-innehallet | Filen är en symbolisk länk. | Lägg själva filen här i stället för en länk till den.`;

  it('be it to a file, to a folder or to nothing', async () => {
    const content = new TemporaryContent();
    mkdirSync(join(content.root, 'utanfor'));
    writeFileSync(join(content.root, 'utanfor/lofte.md'), 'secret: true');
    symlinkSync('../../utanfor/lofte.md', join(content.contentDir, '2030/uppfoljning-x.md'));
    symlinkSync('../utanfor', join(content.contentDir, '2031'));
    symlinkSync('finns-inte', join(content.contentDir, '2030/bilder'));
    const { site, problems } = await content.load();
    expect(problems.map(inOneLine)).toEqual([
      told('2030/bilder'),
      told('2030/uppfoljning-x.md'),
      told('2031'),
    ]);
    expect(site).toBe(undefined);
  });

  it('but the content folder itself may be one', async () => {
    const content = new TemporaryContent();
    renameSync(content.contentDir, join(content.root, 'version-1'));
    symlinkSync('version-1', content.contentDir);
    const { problems, site } = await content.load();
    expect(problems).toEqual([]);
    expect(site?.name).toBe('Löften i Exempelby');
  });
});

describe('what is missing is told', () => {
  it('webbplats.yaml', async () => {
    expect(await problemsIn({ 'webbplats.yaml': undefined })).toEqual([
      'webbplats.yaml:1:1 error saknar-webbplats | Filen webbplats.yaml saknas. | Lägg till den i innehållsmappen, med namn, ort, adress och parter.',
    ]);
  });

  it('lofte.md of a period', async () => {
    expect(await problemsIn({ '2030/lofte.md': undefined })).toEqual([
      '2030:1:1 error saknar-lofte | Mappen saknar filen lofte.md. | Lägg till lofte.md med periodens löften, eller ta bort mappen.',
    ]);
  });

  it('and an empty folder as a warning, for it is on its way', async () => {
    const content = new TemporaryContent();
    mkdirSync(join(content.contentDir, '2031'));
    const { problems, site } = await content.load();
    expect(problems.map(inOneLine)).toEqual([
      '2031:1:1 warning saknar-lofte | Mappen är tom. | Lägg till lofte.md med periodens löften, eller ta bort mappen.',
    ]);
    expect(site?.periods.map(({ slug }) => slug)).toEqual(['2030']);
  });

  it('and all periods as a warning, for a new site has none', async () => {
    const content = new TemporaryContent();
    rmSync(join(content.contentDir, '2030'), { recursive: true });
    const { problems, site } = await content.load();
    expect(problems.map(inOneLine)).toEqual([
      'webbplats.yaml:1:1 warning inga-perioder | Det finns inga löften än. | Lägg till en mapp för perioden, med årtalet som namn, och lägg där filen lofte.md.',
    ]);
    expect(site?.periods).toEqual([]);
  });

  it('and the folder itself, which may vanish while it is watched', async () => {
    const content = new TemporaryContent();
    rmSync(content.contentDir, { recursive: true });
    const { problems, site } = await content.load();
    expect(problems.map(inOneLine)).toEqual([
      '.:1:1 error olasbar-mapp | Mappen går inte att läsa (ENOENT). | Kontrollera att mappen finns och att webbplatsen får läsa den.',
      'webbplats.yaml:1:1 warning inga-perioder | Det finns inga löften än. | Lägg till en mapp för perioden, med årtalet som namn, och lägg där filen lofte.md.',
      'webbplats.yaml:1:1 error saknar-webbplats | Filen webbplats.yaml saknas. | Lägg till den i innehållsmappen, med namn, ort, adress och parter.',
    ]);
    expect(site).toBe(undefined);
  });
});
