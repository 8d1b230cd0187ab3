import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Resource } from '../../../src/edition/resource.ts';
import { errorPage } from '../every-reply.ts';
import { get } from '../raw-http.ts';
import { type RunningSite, startSite } from '../running-site.ts';

let site: RunningSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.stop());

/** Publishes an edition in which making the page /trasig fails. */
function breakPage(): void {
  const shown = site.publisher.current();
  const broken = new Resource('/trasig', 'text/html; charset=utf-8', () => {
    throw new Error('the secret reason');
  });
  const resources = new Map([...shown.edition.resources, ['/trasig', broken]]);
  vi.spyOn(site.publisher, 'current').mockReturnValue({ ...shown, edition: { ...shown.edition, resources } });
}

describe('an answer 500', () => {
  it.each([
    ['identity', (body: Buffer) => body, {}],
    ['br', brotliDecompressSync, { 'Content-Encoding': 'br', ETag: expect.stringMatching(/-br"$/) }],
    ['gzip', gunzipSync, { 'Content-Encoding': 'gzip', ETag: expect.stringMatching(/-gzip"$/) }],
  ] as const)('in %s has exactly these headers, and says what to do', async (encoding, unpack, more) => {
    breakPage();
    const { status, reason, headers, body } = await get(site.port, '/trasig', {
      'Accept-Encoding': encoding,
    });
    expect([status, reason]).toEqual([500, 'Internal Server Error']);
    expect(headers).toEqual({ ...errorPage(body.length), ...more });
    const text = unpack(body).toString();
    expect(text).toContain('<h1>Något gick fel hos oss</h1>');
    expect(text).not.toMatch(/secret|Error|\.ts:|node_modules/);
  });

  it('is noted in the log with its address and reason, and not who asked', async () => {
    breakPage();
    await get(site.port, '/trasig?q=mitt-namn', {
      'User-Agent': 'my browser',
      'X-Forwarded-For': '192.0.2.7',
    });
    const [line = '', ...others] = site.log;
    expect(others).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({
      level: 50,
      address: '/trasig',
      err: { message: 'the secret reason' },
      msg: 'En sida kunde inte visas',
    });
    expect(line).not.toMatch(/mitt-namn|my browser|192\.0\.2\.7|127\.0\.0\.1/);
  });

  it('that is given to every reader is noted once', async () => {
    breakPage();
    for (let times = 0; times < 20; times += 1) await get(site.port, '/trasig');
    expect(site.log).toHaveLength(1);
  });

  it('leaves the other pages as they are', async () => {
    breakPage();
    await get(site.port, '/trasig');
    expect((await get(site.port, '/2018')).status).toBe(200);
    expect((await get(site.port, '/halsa')).status).toBe(200);
  });

  it('shows no stack even where the error page fails as well', async () => {
    const shown = site.publisher.current();
    const page = new Resource('', 'text/html', () => {
      throw new Error('the second secret');
    });
    const errors = new Map([
      [500, page],
      [404, page],
    ]);
    vi.spyOn(site.publisher, 'current').mockReturnValue({ ...shown, edition: { ...shown.edition, errors } });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { status, body } = await get(site.port, '/finns-inte');
    expect([status, body.toString()]).toEqual([500, expect.not.stringMatching(/secret|\.ts:|node_modules/)]);
  });
});
