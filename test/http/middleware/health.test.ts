import { afterAll, expect, it } from 'vitest';
import { EVERY_REPLY, KEPT_ALIVE } from '../every-reply.ts';
import { get } from '../raw-http.ts';
import { startSite } from '../running-site.ts';

const site = await startSite();
afterAll(site.stop);

it('the health address tells the edition, and nobody keeps the answer', async () => {
  const { status, headers, body } = await get(site.port, '/halsa');
  expect([status, JSON.parse(body.toString())]).toEqual([
    200,
    { status: 'ok', edition: expect.stringMatching(/^[0-9a-f]{16}$/) },
  ]);
  expect(headers).toEqual({
    ...EVERY_REPLY,
    ...KEPT_ALIVE,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': '44',
    'Cache-Control': 'no-store',
  });
});

it('the health address answers HEAD with the same headers and no body', async () => {
  const { status, headers, body } = await get(site.port, '/halsa', {}, 'HEAD');
  expect([status, headers['Content-Length'], body.length]).toEqual([200, '44', 0]);
});

it('a query does not change the health', async () => {
  expect((await get(site.port, '/halsa?now')).status).toBe(200);
});

it('the health is never answered by 304', async () => {
  expect((await get(site.port, '/halsa', { 'If-None-Match': '*' })).status).toBe(200);
});

it('another edition has another id, and the first edition again the first id', async () => {
  const edition = async (text: string) => {
    const other = await startSite({}, { 'content/sidor/om.md': `---\ntitel: Om\n---\n${text}\n` });
    const { body } = await get(other.port, '/halsa');
    await other.stop();
    return body.toString();
  };
  const [one, two, again] = await Promise.all([edition('Ett.'), edition('Två.'), edition('Ett.')]);
  expect(again).toBe(one);
  expect(two).not.toBe(one);
});
