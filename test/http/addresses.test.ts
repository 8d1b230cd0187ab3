import request from 'supertest';
import { afterAll, describe, expect, it } from 'vitest';
import { startSite } from './running-site.ts';

const site = await startSite();
afterAll(site.stop);

describe('the addresses of the contract', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/2018', 'text/html; charset=utf-8'],
    ['/2018/tertial-1', 'text/html; charset=utf-8'],
    ['/dokument/2018/uppfoljning.pdf', 'application/pdf'],
    ['/om', 'text/html; charset=utf-8'],
    ['/uppfoljningar', 'text/html; charset=utf-8'],
    ['/webbkarta', 'text/html; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/feed.atom', 'application/xml; charset=utf-8'],
    ['/feed.json', 'application/feed+json'],
    ['/kalender.ics', 'text/calendar; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/halsa', 'application/json; charset=utf-8'],
  ])('%s answers as %s', async (address, type) => {
    const { status, headers } = await request(site.server).get(address);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it('what has no content has no address: a glossary without words, and security.txt without a contact', async () => {
    expect((await request(site.server).get('/ordlista')).status).toBe(404);
    expect((await request(site.server).get('/.well-known/security.txt')).status).toBe(404);
  });

  it('every page of the edition answers, and says 304 to those who have it', async () => {
    for (const [address, { isMadeOnDemand }] of site.publisher.current().edition.resources) {
      const { status, headers } = await request(site.server)
        .get(address)
        .set('Accept-Encoding', 'br')
        .buffer(false);
      expect([address, status, headers['content-encoding']]).toEqual([
        address,
        200,
        isMadeOnDemand ? undefined : 'br',
      ]);
      const again = await request(site.server)
        .get(address)
        .set({ 'Accept-Encoding': 'br', 'If-None-Match': String(headers['etag']) });
      expect([address, again.status]).toEqual([address, 304]);
    }
  });
});
