import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { get } from '../http/raw-http.ts';
import { type RunningSite, startSite } from '../http/running-site.ts';
import { PDF, put } from './site-folder.ts';

/** A busy machine takes its time. How soon a change is on the site is measured by npm run bench. */
const PATIENT = { timeout: 30_000 };

const stops: (() => Promise<void>)[] = [];
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
afterAll(() => Promise.all(stops.map((stop) => stop())));

/** A site that publishes, after it has said that it does. */
async function following(watch = true, changes = {}): Promise<RunningSite> {
  const site = await startSite({ watch }, changes);
  stops.push(site.stop);
  await logged(site, 'Innehållet är publicerat.');
  return site;
}

const logged = (site: RunningSite, text: string) =>
  vi.waitFor(() => expect(site.log.join('')).toContain(text), { ...PATIENT, interval: 5 });

const page = (text: string) => `---\ntitel: Om\n---\n${text}\n`;

/** Waits until an address answers with a text. */
const shows = (site: RunningSite, address: string, text: string) =>
  vi.waitFor(async () => expect((await get(site.port, address)).body.toString()).toContain(text), {
    ...PATIENT,
    interval: 10,
  });

/** What has been logged, without the time. */
const messages = ({ log }: RunningSite): readonly unknown[] =>
  log.map((line) => {
    const { time: _, pid: __, hostname: ___, ...rest } = JSON.parse(line);
    return rest;
  });

describe('soon', () => {
  it('an edit, a new page, a new folder and a removal are on the site', async () => {
    const site = await following();
    put(site.folder, 'content/sidor/om.md', page('Ändrat.'));
    await shows(site, '/om', 'Ändrat.');
    put(site.folder, 'content/sidor/ny.md', page('Helt ny.'));
    await shows(site, '/ny', 'Helt ny.');
    await shows(site, '/sitemap.xml', 'https://lofte.example/ny<');
    put(
      site.folder,
      'content/2019/lofte.md',
      '---\ntitel: L\nperiod: 2019\nlöften: [{id: a, titel: B.}]\n---\nÅr 2019.\n',
    );
    await shows(site, '/2019', 'År 2019.');
    rmSync(join(site.folder, 'content/sidor/ny.md'));
    await shows(site, '/ny', 'Sidan finns inte');
  });

  it('a file saved by putting a new one in its place is on the site, and what is written to it afterwards', async () => {
    const site = await following();
    const file = join(site.folder, 'content/sidor/om.md');
    put(site.folder, 'content/sidor/.om.md.swp', page('Första.'));
    renameSync(join(site.folder, 'content/sidor/.om.md.swp'), file);
    await shows(site, '/om', 'Första.');
    put(site.folder, 'content/sidor/om.md', page('Andra.'));
    await shows(site, '/om', 'Andra.');
  });

  it('a new document and another version of it are on the site', async () => {
    const site = await following();
    put(site.folder, 'public/dokument/2019/nytt.pdf', PDF);
    put(site.folder, 'content/sidor/om.md', page('[Läs dokumentet](/dokument/2019/nytt.pdf).'));
    await shows(site, '/dokument/2019/nytt.pdf', '0 595 842');
    put(site.folder, 'public/dokument/2019/nytt.pdf', PDF.replace('842', '420'));
    await shows(site, '/dokument/2019/nytt.pdf', '0 595 420');
  });

  it('an edit made while the server starts is on the site', async () => {
    const site = await startSite({ watch: true });
    stops.push(site.stop);
    put(site.folder, 'content/sidor/om.md', page('Mitt i starten.'));
    await shows(site, '/om', 'Mitt i starten.');
  });
});

describe('content with an error', () => {
  it('leaves the last good edition, and is told of in Swedish with file, line and column', async () => {
    const site = await following();
    const before = await get(site.port, '/2017');
    put(
      site.folder,
      'content/2017/lofte.md',
      '---\ntitel: L\nperiod: 2017\nlöften: [{id: a, titel: B, ansvarig: [polisn]}]\n---\n',
    );
    await logged(site, 'publiceras inte');
    expect(messages(site)).toEqual([
      { level: 30, msg: 'Innehållet är publicerat.' },
      {
        level: 50,
        file: '2017/lofte.md',
        line: 4,
        column: 39,
        code: 'okand-part',
        msg: '2017/lofte.md:4:39  fel  Ingen part heter ”polisn” i webbplats.yaml. Menade du ”polisen”?',
      },
      { level: 50, msg: 'Innehållet har fel och publiceras inte. Den senaste felfria versionen visas.' },
    ]);
    const after = await get(site.port, '/2017');
    expect([after.status, after.body.equals(before.body)]).toEqual([200, true]);
  });

  it('is on the site as soon as it is mended', async () => {
    const site = await following();
    const good = readFileSync(join(site.folder, 'content/2017/lofte.md'), 'utf8');
    put(site.folder, 'content/2017/lofte.md', good.replace('ansvarig', 'ansvrig'));
    await logged(site, 'publiceras inte');
    put(site.folder, 'content/2017/lofte.md', good.replace('lyktor', 'lampor'));
    await shows(site, '/2017', 'Vi lagar lampor.');
  });
});

describe.concurrent('a rescan', () => {
  it('keeps the very edition of what has not changed', async () => {
    const site = await following();
    const before = site.publisher.current();
    await wait(5_500);
    expect(site.publisher.current()).toBe(before);
    expect(messages(site)).toEqual([{ level: 30, msg: 'Innehållet är publicerat.' }]);
  });

  it('does not tell again of an error that still stands', async () => {
    const site = await following();
    put(site.folder, 'content/sidor/om.md', 'Ingen rubrik.');
    await logged(site, 'publiceras inte');
    await wait(5_500);
    expect(site.log.filter((line) => line.includes('publiceras inte')).length).toBe(1);
  });

  it('makes good what could not be followed: another folder in the place of the content', async () => {
    const site = await following();
    const content = join(site.folder, 'content');
    renameSync(content, join(site.folder, 'before'));
    await logged(site, 'Den senaste felfria versionen visas.');
    expect((await get(site.port, '/om')).status).toBe(200);
    put(site.folder, 'before/sidor/om.md', page('Ny mapp.'));
    renameSync(join(site.folder, 'before'), content);
    await vi.waitFor(
      async () => expect((await get(site.port, '/om')).body.toString()).toContain('Ny mapp.'),
      PATIENT,
    );
    put(site.folder, 'content/sidor/om.md', page('Och sedan som vanligt.'));
    await shows(site, '/om', 'Och sedan som vanligt.');
  });

  it('does not come with WATCH=off, so that an edit is never on the site', async () => {
    const site = await following(false);
    put(site.folder, 'content/sidor/om.md', page('Ändrat.'));
    await wait(5_500);
    expect((await get(site.port, '/om')).body.toString()).toContain('Här står löftena.');
  });
});

describe('an edition', () => {
  it('is made, in Brotli, soon after the start, before anyone asks', async () => {
    const site = await following();
    await vi.waitFor(() => {
      const all = [...site.publisher.current().edition.resources.values()];
      for (const resource of all.filter(({ isMadeOnDemand }) => !isMadeOnDemand))
        expect(resource.ready('br')?.body.length).toEqual(expect.any(Number));
    }, PATIENT);
  });
});

describe('a held file', () => {
  it.each([true, false])('is on the site when its time comes, with WATCH=%s', async (watch) => {
    // 08:00 in Sweden is a second ahead, and stays so until somebody has seen that nothing is there: a busy machine takes longer.
    const before = Date.UTC(2030, 1, 2, 7) - 1_000;
    const now = Date.now.bind(Date);
    let goesOnAt: number | undefined;
    vi.spyOn(Date, 'now').mockImplementation(() => before + now() - (goesOnAt ?? now()));
    const site = await following(watch, {
      'content/sidor/nyhet.md': '---\ntitel: N\npubliceras: 2030-02-02 08:00\n---\nSent om sider.\n',
    });
    expect((await get(site.port, '/nyhet')).status).toBe(404);
    goesOnAt = now();
    await vi.waitFor(async () => expect((await get(site.port, '/nyhet')).status).toBe(200), PATIENT);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.UTC(2030, 1, 2, 7));
  });

  it('is on the site within a minute of a clock that is set ahead, with WATCH=off', async () => {
    const eight = Date.UTC(2030, 1, 2, 7);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: eight - 3 * 3_600_000 });
    const site = await following(false, {
      'content/sidor/nyhet.md': '---\ntitel: N\npubliceras: 2030-02-02 08:00\n---\nSent om sider.\n',
    });
    expect((await get(site.port, '/nyhet')).status).toBe(404);
    vi.setSystemTime(eight);
    vi.advanceTimersByTime(60_000);
    await shows(site, '/nyhet', 'Sent om sider.');
  });
});
