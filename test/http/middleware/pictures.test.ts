import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { put } from '../../publishing/site-folder.ts';
import { get } from '../raw-http.ts';
import { type RunningSite, startSite } from '../running-site.ts';

const PHOTOGRAPHS = join(import.meta.dirname, '../../fixtures/photographs');
const photograph = (name: string) => readFileSync(join(PHOTOGRAPHS, name));
const GPS = photograph('mobil.jpg');
const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/">Kim</x:xmpmeta>';
const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#346' }, limitInputPixels: false });
const tagged = (width: number, height: number) =>
  blank(width, height)
    .withMetadata({ orientation: 6, exif: { IFD0: { Artist: 'Kim' } } })
    .withXmp(XMP);
const WIDE = await tagged(1000, 2000).jpeg().toBuffer();
const NAMES = [
  'gps.jpg',
  'turned.jpg',
  'wide.jpg',
  'small.png',
  'small.webp',
  'small.avif',
  'broken.jpg',
  'huge.png',
];

const PICTURES: Readonly<Record<string, Buffer>> = {
  'gps.jpg': GPS,
  'turned.jpg': photograph('stor.jpg'),
  'wide.jpg': WIDE,
  'small.png': await tagged(30, 20).png().toBuffer(),
  'small.webp': await tagged(30, 20).webp().toBuffer(),
  'small.avif': await tagged(30, 20).avif().toBuffer(),
  'broken.jpg': GPS.subarray(0, 3000),
  'huge.png': await blank(10_001, 10_000).png().toBuffer(),
};
const FILES = Object.fromEntries(NAMES.map((name) => [`content/2018/bilder/${name}`, PICTURES[name] ?? '']));
const TEXT = NAMES.map((name) => `![Torget](/2018/bilder/${name} "Torget. Foto: Kim")\n`).join('\n');
const CONTENT = { ...FILES, 'content/sidor/om.md': `---\ntitel: Om webbplatsen\n---\n${TEXT}` };

let site: RunningSite;
beforeAll(async () => {
  site = await startSite({}, CONTENT);
});
afterAll(() => site.stop());

const ask = (name: string) => get(site.port, `/2018/bilder/${name}`);

describe('a picture is sent', () => {
  it.each([
    ['gps.jpg', 'image/jpeg', 'jpeg', 86, 237],
    ['turned.jpg', 'image/jpeg', 'jpeg', 237, 86],
    ['wide.jpg', 'image/jpeg', 'jpeg', 1600, 800],
    ['small.png', 'image/png', 'png', 20, 30],
    ['small.webp', 'image/webp', 'webp', 20, 30],
    ['small.avif', 'image/avif', 'heif', 20, 30],
  ])('%s: upright, narrow enough, without metadata', async (name, type, format, width, height) => {
    const { status, headers, body } = await ask(name);
    expect([status, headers['Content-Type']]).toEqual([200, type]);
    const sent = await sharp(body).metadata();
    expect([sent.format, sent.width, sent.height]).toEqual([format, width, height]);
    expect([sent.exif, sent.xmp, sent.iptc, sent.icc, sent.orientation]).toEqual(Array(5).fill(undefined));
    for (const word of ['Exif', 'GPS', 'xmpmeta', 'Kim']) expect(body.includes(word)).toBe(false);
  });

  it('though its file, which stays as it was, has all that', async () => {
    expect(GPS.includes('Exif')).toBe(true);
    expect((await sharp(WIDE).metadata()).xmp?.toString()).toContain('Kim');
    expect(readFileSync(join(site.folder, 'content/2018/bilder/gps.jpg'))).toEqual(GPS);
  });

  it('with ranges, and with an address for ever that the page names', async () => {
    const page = (await get(site.port, '/om')).body.toString();
    const [, address = '', width, height] =
      /src="(\/2018\/bilder\/wide\.jpg\?v=\w{16})"[^>]* width="(\d+)" height="(\d+)"/.exec(page) ?? [];
    expect([width, height]).toEqual(['1600', '800']);
    const { status, headers, body } = await get(site.port, address, { Range: 'bytes=0-1' });
    expect([status, body.toString('hex')]).toEqual([206, 'ffd8']);
    expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  it('again from what is kept, which is made anew where it was emptied', async () => {
    const kept = join(site.config.cacheDir, 'pictures');
    const first = (await ask('gps.jpg')).body;
    const names = readdirSync(kept);
    expect((await ask('gps.jpg')).body).toEqual(first);
    expect(readdirSync(kept)).toEqual(names);
    rmSync(kept, { recursive: true });
    expect((await ask('gps.jpg')).body).toEqual(first);
    expect(readdirSync(kept)).toHaveLength(1);
  });

  it('also where nothing may be kept', async () => {
    const other = await startSite({ cacheDir: '/dev/null/cache' }, CONTENT);
    const { status, body } = await get(other.port, '/2018/bilder/gps.jpg');
    await other.stop();
    expect([status, body.includes('Exif')]).toEqual([200, false]);
  });
});

describe('a picture is not sent', () => {
  it.each(['broken.jpg', 'huge.png'])('%s: the answer is 404 and the log says so once', async (name) => {
    expect((await ask(name)).status).toBe(404);
    expect((await ask(name)).status).toBe(404);
    const told = site.log.filter((line) => line.includes(name) && line.includes('En bild kunde inte göras'));
    expect(told).toHaveLength(1);
  });

  it('when its file is gone, though it is kept', async () => {
    const { folder } = site;
    expect((await ask('turned.jpg')).status).toBe(200);
    rmSync(join(folder, 'content/2018/bilder/turned.jpg'));
    expect((await ask('turned.jpg')).status).toBe(404);
    put(folder, 'content/2018/bilder/turned.jpg', photograph('stor.jpg'));
    expect((await ask('turned.jpg')).status).toBe(200);
  });
});
