import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Metrics, watchServer } from '../../../src/http/metrics/metrics.ts';
import { get, open, send } from '../raw-http.ts';
import { type RunningSite, startSite } from '../running-site.ts';

let site: RunningSite;
let metrics: Metrics;
beforeEach(async () => {
  site = await startSite({}, { 'public/stor.pdf': Buffer.alloc(20_000_000) });
  metrics = watchServer(site.server, site.publisher);
});
afterEach(() => site.stop());

/** The samples of one metric, as `labels value`. */
async function samples(name: string): Promise<readonly string[]> {
  const lines = (await metrics.text()).split('\n').filter((line) => line.startsWith(name));
  return lines.map((line) => line.slice(name.length));
}

describe('requests', () => {
  it('are counted by kind and class of status', async () => {
    for (const target of ['/', '/2018', '/2018/', '/finns-inte', '/sok?q=hund', '/robots.txt', '/halsa'])
      await get(site.port, target);
    await get(site.port, '/', {}, 'POST');
    await expect
      .poll(() => samples('http_request_duration_seconds_count'))
      .toEqual([
        '{kind="page",status="2xx"} 2',
        '{kind="page",status="3xx"} 1',
        '{kind="page",status="4xx"} 2',
        '{kind="search",status="2xx"} 1',
        '{kind="data",status="2xx"} 1',
        '{kind="health",status="2xx"} 1',
      ]);
  });

  it('whose readers leave are counted once', async () => {
    const socket = await open(site.port);
    socket.write('GET /stor.pdf HTTP/1.1\r\nHost: a\r\n\r\n');
    await new Promise((resolve) => socket.once('readable', resolve));
    socket.resetAndDestroy();
    await expect
      .poll(() => samples('http_request_duration_seconds_count'))
      .toEqual(['{kind="file",status="2xx"} 1']);
  });

  it('that cannot be read are counted apart', async () => {
    await send(site.port, 'hello\r\n\r\n');
    expect(await samples('http_unreadable_requests_total ')).toEqual(['1']);
    expect(await samples('http_request_duration_seconds_count')).toEqual([]);
  });

  it('leave nothing of who asked or for what', async () => {
    const reader = { 'X-Forwarded-For': '192.0.2.7', 'User-Agent': 'my browser', Cookie: 'my=cookie' };
    const targets = ['/anna-andersson', '/sok?q=anna-andersson', '/anna-andersson.json', '/%', '//a/'];
    for (const target of targets) await get(site.port, target, reader);
    await expect.poll(() => samples('http_request_duration_seconds_count')).toHaveLength(3);
    expect(await metrics.text()).not.toMatch(/192\.0\.2|127\.0\.0|my|anna|sok/);
  });
});

describe('the edition', () => {
  it('is told by its id, with since when it is shown', async () => {
    const { edition, since } = site.publisher.current();
    expect(await samples('edition_published_timestamp_seconds')).toEqual([
      `{edition="${edition.id()}"} ${since / 1000}`,
    ]);
    expect(Math.abs(Date.now() - since)).toBeLessThan(60_000);
  });

  it('that replaces another replaces it here, too', async () => {
    const before = await samples('edition_published_timestamp_seconds');
    writeFileSync(join(site.folder, 'content/sidor/ny.md'), '---\ntitel: Ny\n---\nText.\n');
    expect((await site.publisher.publish(Date.now())).outcome).toBe('published');
    const after = await samples('edition_published_timestamp_seconds');
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  it('that errors keep back shows in how many files have them, and since when', async () => {
    expect(await samples('content_refused')).toEqual(['_files 0', '_timestamp_seconds 0']);
    writeFileSync(join(site.folder, 'content/sidor/om.md'), '---\ntitell: Om\n---\nText.\n');
    expect((await site.publisher.publish(1_700_000_000_000)).outcome).toBe('refused');
    expect(await samples('content_refused')).toEqual(['_files 1', '_timestamp_seconds 1700000000']);
  });
});

it.each(['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds', 'nodejs_heap_size_used_bytes'])(
  'the process is told of: %s',
  async (name) => {
    expect(Number((await samples(`${name} `))[0])).toBeGreaterThanOrEqual(0);
  },
);
