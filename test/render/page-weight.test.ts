import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startSite } from '../browser/support/server.ts';
import { exempelkommun, jonkoping } from './support/sites.ts';

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
