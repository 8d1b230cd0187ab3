import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { keepPicture, picturesFor } from '../../src/editing/keep-picture.ts';
import { PNG } from '../publishing/site-folder.ts';
import { folderWith } from './form-edits.ts';

const PATH = '2018/lofte.md';
const PHOTOGRAPH = readFileSync(join(import.meta.dirname, '../fixtures/photographs/mobil.jpg'));
const blank = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });
const OTHER = await blank(3, 2, '#346').png().toBuffer();
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">';
const moving = sharp(await Promise.all(['red', 'blue'].map((one) => blank(4, 4, one).png().toBuffer())), {
  join: { animated: true },
});

describe('a picture is kept as it is, under a name that an address can have', async () => {
  it.each<[string, string, Buffer]>([
    ['IMG 2034.JPG', 'img-2034.jpg', PHOTOGRAPH],
    ['Torget på kvällen.jpeg', 'torget-pa-kvallen.jpg', PHOTOGRAPH],
    ['Torget på kvällen.jpeg'.normalize('NFD'), 'torget-pa-kvallen.jpg', PHOTOGRAPH],
    ['площадь.png', 'bild.png', OTHER],
    ['广场.png', 'bild.png', OTHER],
    ['../../lofte.md.png', 'lofte-md.png', OTHER],
    [`${'torg '.repeat(100)}.png`, `${'torg-'.repeat(16).slice(0, -1)}.png`, OTHER],
    ['karta.svg', 'karta.svg', Buffer.from(`${SVG}<rect width="5" height="5"/></svg>`)],
    ['still.gif', 'still.gif', await blank(4, 4, 'red').gif().toBuffer()],
    ['still.webp', 'still.webp', await blank(4, 4, 'red').webp().toBuffer()],
    ['still.avif', 'still.avif', await blank(4, 4, 'red').avif().toBuffer()],
  ])('%s as %s', async (sent, name, bytes) => {
    const folder = folderWith({});
    expect(await keepPicture(folder, PATH, sent, bytes)).toEqual({
      outcome: 'kept',
      address: `bilder/${name}`,
    });
    expect(readdirSync(join(folder, '2018/bilder'))).toEqual([name]);
    expect(readFileSync(join(folder, '2018/bilder', name))).toEqual(bytes);
  });
});

describe('a picture is refused, with how to mend it, and nothing is left of it', async () => {
  const NOT_SHOWN =
    'går inte att visa som bild: den är skadad eller något annat än den heter. Öppna den i ett bildprogram, spara den som JPEG eller PNG och försök igen.';
  const RUNS =
    'Bilden karta.svg innehåller skript eller något annat som kan köras hos läsaren. Spara den som PNG och försök igen.';
  const HEIC =
    'är en HEIC-bild från en telefon, och de flesta webbläsare kan inte visa den. Öppna den på telefonen eller datorn, spara den som JPEG och försök igen.';
  const MOVES =
    'rör sig, och läsarna kan inte stanna den. Spara en stillbild av den som JPEG eller PNG och försök igen.';
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  it.each<[string, Buffer | string, string]>([
    ['torg.jpg', 'Hej, jag är en text.', `Filen torg.jpg ${NOT_SHOWN}`],
    ['torg.jpg', PHOTOGRAPH.subarray(0, 3000), `Filen torg.jpg ${NOT_SHOWN}`],
    ['torg.gif', OTHER, `Filen torg.gif ${NOT_SHOWN}`],
    ['karta.svg', '<html></html>', `Filen karta.svg ${NOT_SHOWN}`],
    ['torg.png', '', 'Filen torg.png är tom. Välj bilden på nytt.'],
    [
      'stor.png',
      await blank(10_001, 10_000, '#346').png({ compressionLevel: 1 }).toBuffer(),
      'Bilden stor.png har 101 miljoner bildpunkter, och högst 100 miljoner tas emot. Gör den mindre och försök igen.',
    ],
    ['IMG_2034.HEIC', heic, `Bilden IMG_2034.HEIC ${HEIC}`],
    ['torg.jpg', heic, `Bilden torg.jpg ${HEIC}`],
    ['torg.jpg', '\0\0\0\x1Cftypmif1\0\0\0\0mif1heic', `Bilden torg.jpg ${HEIC}`],
    [
      'torg.tiff',
      'II*\0',
      'Bilden torg.tiff är av ett slag som webbläsare inte kan visa. Spara den som JPEG eller PNG och försök igen.',
    ],
    ['karta.svg', `${SVG}<script>alert(1)</script></svg>`, RUNS],
    ['karta.svg', `${SVG}<s:script xmlns:s="http://www.w3.org/2000/svg"/></svg>`, RUNS],
    ['karta.svg', `${SVG}<rect onload="alert(1)"/></svg>`, RUNS],
    ['karta.svg', `${SVG}<a href="JavaScript:alert(1)"/></svg>`, RUNS],
    ['karta.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}</svg>`, RUNS],
    ['dans.gif', await moving.clone().gif().toBuffer(), `Bilden dans.gif ${MOVES}`],
    ['dans.webp', await moving.clone().webp().toBuffer(), `Bilden dans.webp ${MOVES}`],
  ])('%s (%#)', async (name, bytes, reason) => {
    const folder = folderWith({});
    expect(await keepPicture(folder, PATH, name, Buffer.from(bytes))).toEqual({
      outcome: 'refused',
      reason,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('where the folder may not be written', async () => {
    const folder = folderWith({ '2018/bilder': 'a file where the folder should be' });
    expect(await keepPicture(folder, PATH, 'torg.png', PNG)).toEqual({
      outcome: 'refused',
      reason: 'Bilden kunde inte sparas (EEXIST). Försök igen, eller be den som sköter datorn om hjälp.',
    });
    expect(readdirSync(join(folder, '2018'))).toEqual(['bilder']);
  });
});

describe('a name that is taken', () => {
  it('by the same picture is kept', async () => {
    const folder = folderWith({ '2018/bilder/torg.png': PNG });
    expect(await keepPicture(folder, PATH, 'Torg.png', PNG)).toMatchObject({ address: 'bilder/torg.png' });
    expect(picturesFor(folder, PATH)).toEqual(['bilder/torg.png']);
  });

  it('by another picture, a link or a folder gets a number', async () => {
    const folder = folderWith({ '2018/bilder/torg.png': PNG });
    symlinkSync('torg.png', join(folder, '2018/bilder/torg-2.png'));
    mkdirSync(join(folder, '2018/bilder/torg-3.png'));
    expect(await keepPicture(folder, PATH, 'torg.png', OTHER)).toMatchObject({
      address: 'bilder/torg-4.png',
    });
    expect(readFileSync(join(folder, '2018/bilder/torg.png'))).toEqual(PNG);
  });

  it('by two at once is given to one of them', async () => {
    const folder = folderWith({});
    const kept = await Promise.all([PNG, OTHER].map((bytes) => keepPicture(folder, PATH, 'a.png', bytes)));
    expect(kept.map((one) => one.outcome === 'kept' && one.address).toSorted()).toEqual([
      'bilder/a-2.png',
      'bilder/a.png',
    ]);
  });
});

it('a file can show the pictures of its own folder that have an address, and no other files', () => {
  const folder = folderWith({
    '2018/bilder/torg.png': PNG,
    '2018/bilder/Torg Norra.png': PNG,
    '2018/bilder/anteckning.txt': 'text',
    '2018/bilder/gamla/torg.png': PNG,
    'sidor/bilder/annan.png': PNG,
  });
  expect(picturesFor(folder, PATH)).toEqual(['bilder/torg.png']);
});
