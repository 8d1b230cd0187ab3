import { afterAll, expect, it } from 'vitest';
import { SITE } from '../publishing/site-folder.ts';
import { get } from './raw-http.ts';
import { startSite } from './running-site.ts';

const SETTINGS = String(SITE['content/webbplats.yaml']);

const site = await startSite(
  {},
  {
    'content/webbplats.yaml': `${SETTINGS}borttagna:\n  /2015: Löftet <drogs> tillbaka.\n  /dokument/2015/a.pdf: Dokumentet hade fel.\n`,
  },
);
afterAll(site.stop);
const ask = (target: string, headers = {}) => get(site.port, target, { Host: 'x', ...headers });

it('what was withdrawn is answered 410 with why, in the words of the editor, and where to go on', async () => {
  const { status, headers, body } = await ask('/2015');
  const html = body.toString();
  expect([status, headers['Content-Type']]).toEqual([410, 'text/html; charset=utf-8']);
  expect(html).toContain('<h1>Sidan är borttagen</h1>');
  expect(html).toContain('Löftet &lt;drogs&gt; tillbaka.');
  expect(html).toContain('<a href="/webbkarta">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
});

it('so is a document, and one who has the page already is told again', async () => {
  const { status, headers } = await ask('/dokument/2015/a.pdf');
  expect(status).toBe(410);
  expect((await ask('/dokument/2015/a.pdf', { 'If-None-Match': headers['ETag'] ?? '' })).status).toBe(410);
});

it('another spelling leads to the one spelling', async () => {
  const { status, headers } = await ask('/2015/');
  expect([status, headers['Location']]).toEqual([308, '/2015']);
});

it('it is in no list of pages', async () => {
  expect((await ask('/sitemap.xml')).body.toString()).not.toContain('/2015');
  expect((await ask('/webbkarta')).body.toString()).not.toContain('href="/2015"');
});
