import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inOneLine, TemporaryContent } from '../temporary-content.ts';

const PHOTOGRAPHS = join(import.meta.dirname, '../../fixtures/photographs');
/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
/** A picture answers only where a text shows it. */
const shows = (picture: string) => `---\ntitel: Om\n---\n![Torget](${picture} "Foto: Ann")\n`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';

it('a picture has its address, its size and a digest of its bytes, of a photograph with how it is made', async () => {
  const content = new TemporaryContent({
    '2030/bilder/torg.png': PNG,
    'sidor/bilder/karta.svg': SVG,
    'sidor/torg.md': `${shows('/2030/bilder/torg.png')}\n![Karta](bilder/karta.svg "Karta: Ann")\n`,
  });
  const { site, problems } = await content.load();
  expect(problems).toEqual([]);
  expect(site?.pictures).toEqual([
    {
      address: '/2030/bilder/torg.png',
      file: '2030/bilder/torg.png',
      width: 1,
      height: 1,
      hash: '412c9b3399d62520',
    },
    {
      address: '/bilder/karta.svg',
      file: 'sidor/bilder/karta.svg',
      width: 20,
      height: 10,
      hash: 'ccd1f79635003407',
    },
  ]);
});

it('a picture that cannot be read is told each time, and used when it is mended', async () => {
  const content = new TemporaryContent({
    '2030/bilder/torg.png': PNG.subarray(0, 12),
  });
  const expected = [
    '2030/bilder/torg.png:1:1 error olasbar-bild | Bilden går inte att läsa. | Spara den igen som PNG, JPEG, WebP, AVIF, GIF eller SVG.',
  ];
  expect((await content.load()).problems.map(inOneLine)).toEqual(expected);
  expect((await content.load()).problems.map(inOneLine)).toEqual(expected);
  content.write('2030/bilder/torg.png', PNG);
  content.write('sidor/torg.md', shows('/2030/bilder/torg.png'));
  const { site, problems } = await content.load();
  expect(problems).toEqual([]);
  expect(site?.pictures.map(({ width }) => width)).toEqual([1]);
});

it('a picture that is replaced has another digest', async () => {
  const content = new TemporaryContent({
    '2030/bilder/a.svg': SVG,
    'sidor/a.md': shows('/2030/bilder/a.svg'),
  });
  const before = (await content.load()).site?.pictures[0]?.hash;
  content.write('2030/bilder/a.svg', SVG.replace('width="20"', 'width="40"'));
  const after = (await content.load()).site?.pictures[0];
  expect(after?.width).toBe(40);
  expect(after?.hash).not.toBe(before);
});

it.each([
  ['upright', 'rak.jpg', 86, 237],
  ['turned by its EXIF orientation', 'stor.jpg', 237, 86],
])('a photograph that is %s has the size that readers see', async (_, name, width, height) => {
  const content = new TemporaryContent({
    '2030/bilder/torg.jpg': readFileSync(join(PHOTOGRAPHS, name)),
    'sidor/torg.md': shows('/2030/bilder/torg.jpg'),
  });
  const { site } = await content.load();
  expect(site?.pictures.map((picture) => [picture.width, picture.height])).toEqual([[width, height]]);
});

it('a picture that a check has tried is not opened again, unless the note of it cannot be read', async () => {
  const files = { '2030/bilder/torg.png': PNG, 'sidor/torg.md': shows('/2030/bilder/torg.png') };
  const notes = join(new TemporaryContent().root, 'notes');
  const width = async () => {
    const { site } = await new TemporaryContent(files, { tryPicturesIn: notes }).load();
    return site?.pictures[0]?.width;
  };
  const note = join(notes, '412c9b3399d62520.json');
  expect(await width()).toBe(1);
  expect(readFileSync(note, 'utf8')).toBe('{"width":1,"height":1}');
  writeFileSync(note, '{"width":7,"height":7}');
  expect(await width()).toBe(7);
  writeFileSync(note, '{"width":-7}');
  expect(await width()).toBe(1);
});
