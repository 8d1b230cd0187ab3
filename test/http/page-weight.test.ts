import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src/http/security-headers.ts';
import { STYLE_SOURCE } from '../../src/render/html/style.ts';
import { makeEdition } from '../../src/render/make-edition.ts';
import { startSite } from '../browser/support/server.ts';
import { largeSite } from '../render/support/large-period.ts';
import { exempelkommun, jonkoping } from '../render/support/sites.ts';

/** What fits in the first round trip of a new connection: ten segments of 1,460 bytes. */
const ROUND_TRIP = 14_600;
const FIXTURE = 'test/fixtures/exempelkommun';

/** The bytes of a whole answer, as the server sends it to a browser that reads brotli: status line, headers and body. */
function weigh(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } }, (response) => {
      if (response.headers['content-encoding'] !== 'br') reject(new Error(`${url} is not sent with brotli`));
      const status = `HTTP/1.1 ${response.statusCode} ${response.statusMessage}\r\n`;
      const names = response.rawHeaders.length / 2;
      let bytes =
        status.length + response.rawHeaders.join('').length + names * ': \r\n'.length + '\r\n'.length;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
    });
    request.on('error', reject);
  });
}

describe.each([
  [jonkoping, 'content', 'public'],
  [exempelkommun, FIXTURE, `${FIXTURE}-public`],
])('every page of $name', ({ pages }, contentDir, publicDir) => {
  it('arrives in one round trip, headers included', async () => {
    const { origin, stop } = await startSite(contentDir, publicDir);
    const heavy: string[] = [];
    try {
      for (const address of pages.keys()) {
        const bytes = await weigh(origin + address);
        if (bytes > ROUND_TRIP) heavy.push(`${address}: ${bytes} bytes`);
      }
    } finally {
      await stop();
    }
    expect(heavy).toEqual([]);
  });
});

describe('a period with sixty activities and twelve follow-ups that tell of each', () => {
  const { resources } = makeEdition(largeSite(10), Date.UTC(2027, 2, 1));
  const addresses = ['/', '/2023-2026', '/2023-2026/lofte-1', '/2023-2026/tertial-3-2026', '/uppfoljningar'];

  it.each(addresses)('has a page %s that arrives in one round trip, headers included', async (address) => {
    const made = await resources.get(address)?.represent('br');
    if (made === undefined) throw new Error(`there is no page ${address}`);
    const headers = { ...securityHeaders(STYLE_SOURCE), ...made.headers, Date: 'x'.repeat(29) };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n${lines.join('')}\r\n`;
    expect(head.length + made.body.length).toBeLessThanOrEqual(ROUND_TRIP);
  });
});
