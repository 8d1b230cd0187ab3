import { afterAll, describe, expect, it } from 'vitest';
import { errorPage } from '../every-reply.ts';
import { get, send } from '../raw-http.ts';
import { startSite } from '../running-site.ts';

const site = await startSite();
afterAll(site.stop);

describe('an answer 400', () => {
  it.each([
    '/%',
    '/%E0%A4%A',
    '/%FF',
    '/%00',
    '/om%00.md',
    '/%C0%AE%C0%AE/',
    '/%0d%0aSet-Cookie:%20a=b',
    '/\\evil.example',
    '*',
    'http:///%',
  ])('to the target %s has exactly these headers', async (target) => {
    const { status, reason, headers, body } = await get(site.port, target);
    expect([status, reason]).toEqual([400, 'Bad Request']);
    expect(headers).toEqual(errorPage(body.length));
    expect(body.toString()).toContain('<h1>Adressen går inte att läsa</h1>');
  });

  it('to a request without Host has exactly these headers', async () => {
    const { status, headers, body } = await send(site.port, 'GET / HTTP/1.1\r\n\r\n');
    expect([status, headers]).toEqual([400, errorPage(body.length)]);
  });

  it('to HEAD has the headers and no body', async () => {
    const [asked, got] = [await get(site.port, '/%', {}, 'HEAD'), await get(site.port, '/%')];
    expect([asked.status, asked.body.length]).toEqual([400, 0]);
    expect(asked.headers).toEqual(errorPage(got.body.length));
  });
});

describe('an answer 404', () => {
  it.each([
    '/finns-inte',
    '/..%2f..%2fetc/passwd',
    '/../../etc/passwd',
    '/.env',
    '/.git/config',
    '/package.json',
    '/content/webbplats.yaml',
    '/dokument/../../package.json',
    '/dokument/2018/..%2f..%2f..%2fcontent/webbplats.yaml',
    '/dokument/2018/uppfoljning.pdf/../../../content/webbplats.yaml',
    '/dokument',
    '/2018/bilder',
    '/sidor/om.md',
    '/2018/lofte.md',
    '/2018/constructor',
    '/__proto__',
    '/index.php?id=1%27%20OR%201=1',
    `/${'a'.repeat(8_000)}`,
    `/${'%C3%B6'.repeat(1_300)}`,
    `/${'../'.repeat(2_000)}`,
  ])('to the target %s has exactly these headers', async (target) => {
    const { status, reason, headers, body } = await get(site.port, target);
    expect([status, reason]).toEqual([404, 'Not Found']);
    expect(headers).toEqual(errorPage(body.length));
    expect(body.toString()).toContain('<h1>Sidan finns inte</h1>');
  });

  it('to HEAD has the headers and no body', async () => {
    const [asked, got] = [await get(site.port, '/x', {}, 'HEAD'), await get(site.port, '/x')];
    expect([asked.status, asked.body.length]).toEqual([404, 0]);
    expect(asked.headers).toEqual(errorPage(got.body.length));
  });

  it('says nothing of the address that was asked for', async () => {
    const { body } = await get(site.port, '/%3Cscript%3Ealert(1)%3C/script%3E?q=<script>');
    expect(body.toString()).not.toMatch(/<script(?! type="application\/ld\+json">)|alert/);
  });
});
