import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentLoader } from '../../src/content/load.ts';
import { renderSite } from '../render/support/sites.ts';

const PROJECT = join(import.meta.dirname, '../..');
const FIXTURE = 'test/fixtures/exempelkommun';
const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the export with no more of the environment than it needs. */
function run(args: readonly string[], contentDir = FIXTURE) {
  const env = {
    CACHE_DIR: process.env['CACHE_DIR'],
    CONTENT_DIR: contentDir,
    PUBLIC_DIR: `${FIXTURE}-public`,
    NODE_COMPILE_CACHE: join(PROJECT, 'node_modules/.cache/node'),
  };
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      ['src/commands/export.ts', ...args],
      { cwd: PROJECT, env },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

/** The pages as they are today: what is said of follow-ups to come depends on the day. */
async function pagesOfToday(): Promise<ReadonlyMap<string, string>> {
  const folders = { contentDir: FIXTURE, publicDir: `${FIXTURE}-public`, siteUrl: undefined };
  const { site } = await new ContentLoader(folders).load({ now: Date.now(), showHidden: false });
  if (site === undefined) throw new Error('the fixture has errors');
  return renderSite('today', site).pages;
}

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('npm run export', () => {
  const site = join(folder, 'webb');
  const read = (path: string) => readFileSync(join(site, path));
  let first: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    first = await run([site]);
  });

  it('says what it wrote, and what files alone cannot do', () => {
    expect(first.code).toBe(0);
    expect(first.stderr).toBe('');
    expect(plain(first.stdout)).toMatch(
      /^Klart: \S+ har hela webbplatsen, \d+ filer, [\d,]+ [kM]B\.\n {2}Filer kan inte söka eller välja ut\. Det säger sidan \/sok; den som behöver det kör servern \(npm start\)\.\n {2}Kör igen \d{4}-\d\d-\d\d \d\d:\d\d[^\n]*\.\n {2}Så ställer du in webbservern: docs\/export\.md\.\n$/,
    );
  });

  it('writes every page with the bytes that the server sends, and the same in brotli and gzip beside it', async () => {
    for (const [address, html] of await pagesOfToday()) {
      // They say that files cannot search and choose.
      if (['/sok', '/uppfoljningar'].includes(address)) continue;
      const path = address === '/' ? 'index.html' : `${address.slice(1)}.html`;
      expect(read(path).toString(), path).toBe(html);
      expect(brotliDecompressSync(read(`${path}.br`)).toString(), path).toBe(html);
      expect(gunzipSync(read(`${path}.gz`)).toString(), path).toBe(html);
    }
  });

  it('writes files for machines, error pages, documents and pictures by their addresses', () => {
    expect(read('404.html').toString()).toContain('<h1>Sidan finns inte</h1>');
    expect(read('sitemap.xml').toString()).toContain('<urlset');
    expect(read('dokument/2021-2022/slutrapport.pdf').subarray(0, 5).toString()).toBe('%PDF-');
    expect(read('2025-2026/bilder/torget.png').subarray(1, 4).toString()).toBe('PNG');
  });

  it('writes photographs without metadata, and says which it had to leave out', async () => {
    const own = mkdtempSync(join(tmpdir(), 'export-photographs-'));
    const content = join(own, 'content');
    const photograph = readFileSync(join(PROJECT, 'test/fixtures/photographs/mobil.jpg'));
    cpSync(FIXTURE, content, { recursive: true });
    writeFileSync(join(content, 'sidor/bilder/hel.jpg'), photograph);
    writeFileSync(join(content, 'sidor/bilder/trasig.jpg'), photograph.subarray(0, 3000));
    writeFileSync(
      join(content, 'sidor/torg.md'),
      '---\ntitel: Torget\n---\n![Torget](bilder/hel.jpg "Torget. Foto: A")\n\n![Bron](bilder/trasig.jpg "Bron. Foto: A")\n',
    );
    const target = join(own, 'webb');
    const { code, stderr } = await run([target], content);
    expect([code, stderr]).toEqual([
      0,
      'Varning: Bilden /bilder/trasig.jpg går inte att göra i ordning och är inte med. Kör npm run check.\n',
    ]);
    expect(readdirSync(join(target, 'bilder'))).toEqual(['hel.jpg', 'staplar.png']);
    const sent = readFileSync(join(target, 'bilder/hel.jpg'));
    expect([photograph.includes('Exif'), sent.includes('Exif')]).toEqual([true, false]);
    rmSync(own, { recursive: true });
  });

  it('writes no draft and nothing that is held', () => {
    const paths = readdirSync(site, { recursive: true }).map(String);
    expect(paths.filter((path) => /planer|tertial-1-2026/.test(path))).toEqual([]);
  });

  it('writes the headers of every reply and the moved addresses as rules', () => {
    const headers = read('_headers').toString();
    expect(headers).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none';style-src 'sha256-/);
    expect(headers).toContain('\n/robots.txt\n  Content-Type: text/plain; charset=utf-8\n');
    const redirects = read('_redirects').toString();
    expect(redirects).toContain('/loften/2019.html /2019 308\n');
    expect(redirects).toContain('\n/2021-2022/torget /2021-2022/tryggare-torg 308\n');
    // A place on a page never reaches a server.
    expect(redirects).not.toContain('#');
    expect(redirects).toContain('\n/2023 /2023-2024 308\n');
    expect(redirects).toContain('\n/2023/kalender.ics /2023-2024/kalender.ics 308\n');
    expect(redirects).toContain('\n/oppna-data/2023.csv /oppna-data/2023-2024.csv 308\n');
  });

  it('says on the page for searches that files cannot search, and offers no choice among follow-ups', () => {
    expect(read('sok.html').toString()).toContain(
      '<p class="lead">Den här webbplatsen kan inte söka åt dig.</p>',
    );
    expect(read('sok.html').toString()).not.toContain('<form');
    expect(read('uppfoljningar.html').toString()).not.toContain('<form class="filter"');
  });

  it('writes why something was withdrawn where only the rules find it', () => {
    expect(read('_borttaget/2015.html').toString()).toContain('<h1>Sidan är borttagen</h1>');
    expect(readdirSync(site)).not.toContain('2015.html');
  });

  it('writes the rules of each server that it knows', () => {
    const rules = ['.htaccess', '_headers', '_redirects', 'staticwebapp.config.json', 'web.config'];
    expect(readdirSync(site).filter((name) => rules.includes(name))).toEqual(rules);
    expect(readdirSync(join(site, '_regler'))).toEqual(['Caddyfile', 'nginx-http.conf', 'nginx-server.conf']);
  });

  it('writes the same bytes again', async () => {
    const again = join(folder, 'igen');
    await run([again]);
    const paths = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(site, join(entry.parentPath, entry.name)));
    expect(paths.filter((path) => !read(path).equals(readFileSync(join(again, path))))).toEqual([]);
    rmSync(again, { recursive: true });
  });

  it('takes the place of an earlier export, whole', async () => {
    writeFileSync(join(site, 'gammal.html'), 'gammal');
    expect((await run([site])).code).toBe(0);
    expect(readdirSync(site)).not.toContain('gammal.html');
    expect(readdirSync(folder)).toEqual(['webb']);
  });
});

describe('npm run export writes nothing', () => {
  it('into a folder that holds something else', async () => {
    const mine = join(folder, 'mitt');
    mkdirSync(mine);
    writeFileSync(join(mine, 'brev.txt'), 'Hej');
    const { code, stderr } = await run([mine]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Fel: ${mine} innehåller något annat än en tidigare export. Välj en tom mapp, eller ett namn som inte finns.\n`,
    );
    expect(readdirSync(mine)).toEqual(['brev.txt']);
    rmSync(mine, { recursive: true });
  });

  it('in place of a file', async () => {
    const file = join(folder, 'fil');
    writeFileSync(file, 'Hej');
    expect((await run([file])).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('Hej');
    rmSync(file);
  });

  it('of content with an error', async () => {
    const broken = join(folder, 'innehall');
    mkdirSync(broken);
    writeFileSync(join(broken, 'webbplats.yaml'), 'namn: A\n');
    const { code, stderr } = await run([join(folder, 'ut')], broken);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^webbplats\.yaml:1:1/);
    expect(stderr).toMatch(/\nInget är skrivet\. Rätta felen och kör igen\.\n$/);
    expect(readdirSync(folder)).not.toContain('ut');
  });

  it.each([[[]], [['a', 'b']], [['--mapp', 'a']]])('when it is asked with %j, but says how', async (args) => {
    expect(await run(args)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Så här: npm run export -- MAPP, där MAPP är den mapp som webbplatsen ska skrivas till.\n',
    });
  });
});
