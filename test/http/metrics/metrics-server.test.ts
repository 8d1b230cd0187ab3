import { afterAll, expect, it } from 'vitest';
import { addressOf, listen } from '../../../src/http/listening.ts';
import { makeMetricsServer } from '../../../src/http/metrics/metrics-server.ts';
import { get, send } from '../raw-http.ts';

const PLACE = { host: '127.0.0.1', port: 0 };

async function serve(text: () => Promise<string>): Promise<number> {
  const server = makeMetricsServer({ contentType: 'text/plain; version=0.0.4; charset=utf-8', text });
  await listen(server, PLACE);
  afterAll(() => server.close());
  return Number(new URL(addressOf(server, PLACE)).port);
}
const port = await serve(async () => 'a_metric 1\n');
let asked = 0;
const failing = await serve(async () => {
  asked += 1;
  if (asked === 1) throw new Error('no');
  return 'a_metric 2\n';
});

it('metrics are answered at their address, and nobody keeps the answer', async () => {
  const { status, headers, body } = await get(port, '/metrics');
  expect([status, body.toString()]).toEqual([200, 'a_metric 1\n']);
  expect(headers).toEqual({
    'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    'Content-Length': '11',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'keep-alive',
    'Keep-Alive': 'timeout=10',
    Date: expect.any(String),
  });
  expect((await get(port, '/metrics', {}, 'HEAD')).status).toBe(200);
});

it.each([
  ['GET', '/'],
  ['GET', '/metrics/'],
  ['GET', '/metrics?x'],
  ['POST', '/metrics'],
])('nothing else is there: %s %s', async (method, target) => {
  const { status, body } = await get(port, target, {}, method);
  expect([status, body.toString()]).toEqual([404, 'Här finns bara /metrics.\n']);
});

it('what cannot be read is answered 400', async () => {
  expect((await send(port, 'hello\r\n\r\n')).status).toBe(400);
});

it('metrics that fail are told as that, and the next may succeed', async () => {
  const { status, body } = await get(failing, '/metrics');
  expect([status, body.toString()]).toEqual([500, 'Mätvärdena gick inte att läsa.\n']);
  expect((await get(failing, '/metrics')).body.toString()).toBe('a_metric 2\n');
});
