import { afterAll, describe, expect, it } from 'vitest';
import { get } from './raw-http.ts';
import { startSite } from './running-site.ts';

const site = await startSite();
const moved = await startSite({ siteUrl: 'https://ny.example' });
afterAll(site.stop);
afterAll(moved.stop);

describe('feeds and calendars over HTTP', () => {
  it.each([
    ['/feed.atom', 'application/xml; charset=utf-8'],
    ['/2018/feed.atom', 'application/xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json'],
    ['/2018/feed.json', 'application/feed+json'],
    ['/kalender.ics', 'text/calendar; charset=utf-8'],
    ['/2018/kalender.ics', 'text/calendar; charset=utf-8'],
  ])('%s is %s, which any page may fetch', async (address, type) => {
    const { status, headers } = await get(site.port, address);
    expect([status, headers['Content-Type']]).toEqual([200, type]);
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  it('a feed may apply the style sheet that it names, and nothing else', async () => {
    const { headers, body } = await get(site.port, '/feed.atom');
    expect(headers['Content-Security-Policy']?.split(';')).toEqual([
      "default-src 'none'",
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(body.toString()).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>');
    const style = await get(site.port, '/feed.css');
    expect([style.status, style.headers['Content-Type']]).toEqual([200, 'text/css; charset=utf-8']);
  });

  it('every other answer keeps the policy of the pages', async () => {
    for (const address of ['/feed.json', '/kalender.ics', '/feed.css', '/2018'])
      expect((await get(site.port, address)).headers['Content-Security-Policy']).toMatch(
        /style-src 'sha256-/,
      );
  });

  it('a feed that has not changed is not sent again', async () => {
    const { headers } = await get(site.port, '/feed.atom');
    const again = await get(site.port, '/feed.atom', { 'If-None-Match': headers['ETag'] ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('ids are the same under another address of the site, and links are not', async () => {
    const [here, there] = await Promise.all(
      [site, moved].map(async ({ port }) => (await get(port, '/feed.atom')).body.toString()),
    );
    const ids = (xml = '') => [...xml.matchAll(/<id>([^<]*)/g)].map(([, id]) => id);
    expect(ids(there)).toEqual(ids(here));
    expect(ids(here).length).toBeGreaterThan(1);
    expect(there).toContain(
      '<link rel="self" type="application/atom+xml" href="https://ny.example/feed.atom"/>',
    );
    expect(there).not.toBe(here);
  });

  it('every page names the feed, and those of a period its own', async () => {
    const links = async (address: string) =>
      [
        ...(await get(site.port, address)).body
          .toString()
          .matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/g),
      ].map(([, href]) => href);
    expect(await links('/om')).toEqual(['/feed.atom']);
    expect(await links('/2018')).toEqual(['/2018/feed.atom', '/feed.atom']);
    expect(await links('/2018/tertial-1')).toEqual(['/2018/feed.atom', '/feed.atom']);
  });
});
