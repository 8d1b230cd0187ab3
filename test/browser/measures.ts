import { connect } from 'node:net';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/browser.ts';
import { saidBefore } from './support/said-before.ts';
import { startSite } from './support/server.ts';

/**
 * Prints the measures of five pages as a table: `node test/browser/measures.ts [SELECTOR]`, where SELECTOR finds what first tells how
 * it goes (`.answer`).
 */
const [, , finding = '.answer'] = process.argv;
const FIXTURE = 'test/fixtures/exempelkommun';
const SITES = [
  { contentDir: 'content', publicDir: 'public', paths: { 'home J': '/' } },
  {
    contentDir: FIXTURE,
    publicDir: `${FIXTURE}-public`,
    paths: {
      'home E': '/',
      'period E': '/2025-2026',
      'pledge E': '/2025-2026/tryggare-torg',
      'follow-up E': '/2025-2026/tertial-3-2025',
    },
  },
] as const;

async function firstAt(page: Page, width: number, height: number): Promise<number> {
  await page.setViewportSize({ width, height });
  return Math.round((await page.locator(finding).first().boundingBox())?.y ?? Number.NaN);
}

/** The bytes of an answer with brotli, its head among them. */
function bytesOf(address: string): Promise<number> {
  const { hostname, port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const socket = connect(Number(port), hostname);
    socket.on('data', (data) => {
      bytes += data.length;
    });
    socket.on('error', reject).on('close', () => resolve(bytes));
    socket.write(
      `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`,
    );
  });
}

async function sheetsOf(page: Page): Promise<number> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  return (await getDocument({ data, verbosity: 0 }).promise).numPages;
}

console.log(
  '| page | first at y, 1280 × 800 | at 390 × 844 | height at 1280 | said before | bytes | sheets |',
);
console.log('|---|---|---|---|---|---|---|');
const browser = await launchBrowser();
for (const { contentDir, publicDir, paths } of SITES) {
  const site = await startSite(contentDir, publicDir);
  const page = await browser.newPage();
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(site.origin + path);
    const phone = await firstAt(page, 390, 844);
    const screen = await firstAt(page, 1280, 800);
    const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
    const figures = [
      screen,
      phone,
      height,
      await saidBefore(page, finding),
      await bytesOf(site.origin + path),
    ];
    console.log(`| ${name} | ${figures.join(' | ')} | ${await sheetsOf(page)} |`);
  }
  await site.stop();
}
await browser.close();
