import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { ContentLoader } from '../../src/content/load.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { Publisher } from '../../src/publishing/publisher.ts';
import { configOf, PDF, put, writeSite } from './site-folder.ts';

const NOON = Date.UTC(2030, 0, 15, 12);
/** 2 February 2030 at 08:00 in Sweden. */
const RELEASE = Date.UTC(2030, 1, 2, 7);

let folder: string;
let config: Config;
let publisher: Publisher;

beforeEach(() => {
  folder = writeSite();
  config = configOf(folder);
  publisher = new Publisher(config);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, content: string) => put(folder, path, content);
const textOf = (address: string, of = publisher) =>
  of.current().edition.resources.get(address)?.identity.body.toString();

describe('publishing', () => {
  it('makes the first edition', async () => {
    expect(await publisher.publish(NOON)).toEqual({
      outcome: 'published',
      problems: [],
      nextChange: undefined,
    });
    expect(textOf('/om')).toContain('Här står löftena.');
  });

  it('is not done before there is one', () => {
    expect(() => publisher.current()).toThrow('nothing has been published yet');
  });

  it('of what has not changed keeps the very same edition', async () => {
    await publisher.publish(NOON);
    const before = publisher.current();
    expect((await publisher.publish(NOON + 1_000)).outcome).toBe('unchanged');
    expect(publisher.current()).toBe(before);
  });

  it.each([
    ['a text', 'content/sidor/om.md', '---\ntitel: Om\n---\nNy text.\n'],
    ['a new file', 'content/sidor/ny.md', '---\ntitel: Ny\n---\nNy text.\n'],
    ['a new document', 'public/dokument/2018/ny.pdf', PDF],
  ])('of %s makes another edition', async (_, path, content) => {
    await publisher.publish(NOON);
    const before = publisher.current();
    write(path, content);
    expect((await publisher.publish(NOON)).outcome).toBe('published');
    expect(publisher.current()).not.toBe(before);
  });

  it('of a removed file takes its address away', async () => {
    await publisher.publish(NOON);
    rmSync(join(folder, 'content/2018/uppfoljning-tertial-1.md'));
    write(
      'content/webbplats.yaml',
      'namn: N\nort: O\nadress: https://lofte.example\nparter: {polisen: {namn: P}, kommunen: {namn: K}}\n',
    );
    expect((await publisher.publish(NOON)).outcome).toBe('published');
    expect(textOf('/2018/tertial-1')).toBe(undefined);
    expect(textOf('/2018')).toContain('Så är det 2018.');
  });

  it('of content with errors keeps the last good edition, and tells of every error at once', async () => {
    await publisher.publish(NOON);
    const before = publisher.current();
    write('content/sidor/om.md', '---\ntitell: Om\n---\nNy text.\n');
    write(
      'content/2017/lofte.md',
      '---\ntitel: L\nperiod: 2017\nlöften: [{id: a, titel: B, ansvarig: [polisn]}]\n---\n',
    );
    const { outcome, problems } = await publisher.publish(NOON);
    expect(outcome).toBe('refused');
    expect(problems.map(formatProblem).toSorted()).toContain(
      '2017/lofte.md:4:39  fel  Ingen part heter ”polisn” i webbplats.yaml. Menade du ”polisen”?',
    );
    expect(problems.map(({ file, line, code }) => [file, line, code])).toContainEqual([
      'sidor/om.md',
      2,
      'okand-nyckel',
    ]);
    expect(publisher.current()).toBe(before);
  });

  it('tells of the errors once, not at every look', async () => {
    await publisher.publish(NOON);
    write('content/sidor/om.md', 'no front matter');
    expect((await publisher.publish(NOON)).outcome).toBe('refused');
    expect(await publisher.publish(NOON)).toEqual({
      outcome: 'unchanged',
      problems: [],
      nextChange: undefined,
    });
  });

  it('of mended content makes another edition', async () => {
    await publisher.publish(NOON);
    write('content/sidor/om.md', 'no front matter');
    await publisher.publish(NOON);
    write('content/sidor/om.md', '---\ntitel: Om\n---\nLagat.\n');
    expect((await publisher.publish(NOON)).outcome).toBe('published');
    expect(textOf('/om')).toContain('Lagat.');
  });

  it('of content that changes while it is read waits for it to be whole', async () => {
    await publisher.publish(NOON);
    const before = publisher.current();
    write('content/sidor/om.md', '---\ntitel: Om\n---\nFörsta.\n');
    const { load } = ContentLoader.prototype;
    const loading = vi.spyOn(ContentLoader.prototype, 'load').mockImplementationOnce(function (
      this: ContentLoader,
      viewpoint,
    ) {
      write('content/sidor/om.md', '---\ntitel: Om\n---\nAndra, längre.\n');
      return load.call(this, viewpoint);
    });
    onTestFinished(() => loading.mockRestore());
    expect((await publisher.publish(NOON)).outcome).toBe('torn');
    expect(publisher.current()).toBe(before);
    expect((await publisher.publish(NOON)).outcome).toBe('published');
    expect(textOf('/om')).toContain('Andra, längre.');
  });

  it('is done anew, of the same content, once it is told to forget', async () => {
    await publisher.publish(NOON);
    const before = publisher.current();
    publisher.forget();
    expect((await publisher.publish(NOON)).outcome).toBe('published');
    expect(publisher.current()).not.toBe(before);
  });
});

describe('a file that is held until later', () => {
  const HELD = 'content/sidor/nyhet.md';
  beforeEach(() => write(HELD, '---\ntitel: Nyhet\npubliceras: 2030-02-02 08:00\n---\nSent om sider.\n'));

  it('is not public before, and says when it will be', async () => {
    expect(await publisher.publish(NOON)).toEqual({
      outcome: 'published',
      problems: [],
      nextChange: RELEASE,
    });
    expect(textOf('/nyhet')).toBe(undefined);
    expect((await publisher.publish(RELEASE - 1)).outcome).toBe('unchanged');
  });

  it('is public from that very moment, without a change of any file', async () => {
    await publisher.publish(NOON);
    expect(await publisher.publish(RELEASE)).toEqual({
      outcome: 'published',
      problems: [],
      nextChange: undefined,
    });
    expect(textOf('/nyhet')).toContain('Sent om sider.');
    expect((await publisher.publish(RELEASE + 1)).outcome).toBe('unchanged');
  });

  it('that is the first of two is followed by the other', async () => {
    write('content/sidor/nasta.md', '---\ntitel: Nästa\npubliceras: 2030-03-01\n---\nSist.\n');
    await publisher.publish(NOON);
    expect((await publisher.publish(RELEASE)).nextChange).toBe(Date.UTC(2030, 1, 28, 23));
    expect(textOf('/nasta')).toBe(undefined);
    await publisher.publish(Date.UTC(2030, 1, 28, 23));
    expect(textOf('/nasta')).toContain('Sist.');
  });

  it('is never public as a draft', async () => {
    write(HELD, '---\ntitel: Nyhet\nutkast: true\npubliceras: 2030-02-02 08:00\n---\nSent om sider.\n');
    expect((await publisher.publish(NOON)).nextChange).toBe(undefined);
    await publisher.publish(RELEASE);
    expect(textOf('/nyhet')).toBe(undefined);
  });
});

describe('an edit', () => {
  it('leaves the compressed bodies of the other pages as they are', async () => {
    await publisher.publish(NOON);
    const before = publisher.current().edition;
    for (const resource of before.resources.values())
      for (const encoding of ['br', 'gzip'] as const) await resource.represent(encoding);
    write('content/sidor/om.md', '---\ntitel: Om webbplatsen\n---\nNy text.\n');
    await publisher.publish(NOON);

    const { resources } = publisher.current().edition;
    expect(resources.get('/om')?.identity.body.toString()).toContain('Ny text.');
    expect(resources.get('/om')?.ready('br')).toBe(undefined);
    for (const address of ['/', '/2017', '/2018', '/2018/tertial-1', '/robots.txt']) {
      expect(resources.get(address)?.identity.body.length).toBeGreaterThan(0);
      for (const encoding of ['br', 'gzip'] as const) {
        const kept = resources.get(address)?.ready(encoding)?.body;
        expect([address, kept === before.resources.get(address)?.ready(encoding)?.body]).toEqual([
          address,
          true,
        ]);
        expect(kept).toBeInstanceOf(Buffer);
      }
    }
  });

  it('in a folder that is given by a link is seen', async () => {
    for (const name of ['content', 'public']) symlinkSync(join(folder, name), join(folder, `${name}-link`));
    const linked = new Publisher({
      ...config,
      contentDir: join(folder, 'content-link'),
      publicDir: join(folder, 'public-link'),
    });
    await linked.publish(NOON);
    write('content/sidor/om.md', '---\ntitel: Om\n---\nNy text.\n');
    expect((await linked.publish(NOON)).outcome).toBe('published');
    expect(textOf('/om', linked)).toContain('Ny text.');
  });
});

describe('an edition kept from an earlier run', () => {
  const restart = async (now: number, changes: Partial<Config> = {}) => {
    const next = new Publisher({ ...config, ...changes });
    return (await next.restore(now)) ? next : undefined;
  };

  beforeEach(async () => {
    write('content/sidor/nyhet.md', '---\ntitel: Nyhet\npubliceras: 2030-01-20\n---\nSent om sider.\n');
    await publisher.publish(NOON);
    for (const resource of publisher.current().edition.resources.values()) await resource.represent('br');
    await publisher.keep();
  });

  it('answers at once, with the same bytes, files and moved addresses', async () => {
    const { edition, files, moved } = publisher.current();
    const kept = (await restart(NOON + 1))?.current();
    const made = [...edition.resources].filter(([, { isMadeOnDemand }]) => !isMadeOnDemand);
    expect([...(kept?.edition.resources.keys() ?? [])]).toEqual(made.map(([address]) => address));
    for (const [address, resource] of made) {
      const same = kept?.edition.resources.get(address);
      expect(same?.ready('br')).toEqual(await resource.represent('br'));
      expect(same?.identity).toEqual(resource.identity);
    }
    expect([kept?.files, kept?.moved, kept?.edition.id()]).toEqual([files, moved, edition.id()]);
  });

  it('is replaced by what the content gives, with the bodies that it has', async () => {
    const next = await restart(NOON);
    const kept = next?.current().edition.resources.get('/om')?.ready('br');
    expect((await next?.publish(NOON))?.outcome).toBe('published');
    expect(next?.current().edition.resources.get('/om')?.ready('br')).toBe(kept);
    expect(next && textOf('/om', next)).toBe(textOf('/om'));
  });

  it('is not there where bytes are missing at its end, or between', async () => {
    const folder = join(config.cacheDir, 'editions');
    const path = join(folder, readdirSync(folder)[0] ?? '');
    const bytes = readFileSync(path);
    for (const damaged of [
      bytes.subarray(0, -1),
      bytes.subarray(0, 4 + bytes.readUInt32LE(0)),
      Buffer.alloc(0),
    ]) {
      writeFileSync(path, damaged);
      expect(await restart(NOON)).toBe(undefined);
    }
    writeFileSync(path, bytes);
    expect(await restart(NOON)).toBeInstanceOf(Publisher);
  });

  it('is not used where a file has changed', async () => {
    write('content/sidor/om.md', '---\ntitel: Om\n---\nNy text.\n');
    expect(await restart(NOON)).toBe(undefined);
  });

  it('is not used where a document has changed', async () => {
    write('public/dokument/2018/ny.pdf', PDF);
    expect(await restart(NOON)).toBe(undefined);
  });

  it('is not used where the site has another address', async () => {
    expect(await restart(NOON, { siteUrl: 'https://www.lofte.example' })).toBe(undefined);
  });

  it('is not used once a held file has become public', async () => {
    expect(await restart(Date.UTC(2030, 0, 19, 23) - 1)).toBeInstanceOf(Publisher);
    expect(await restart(Date.UTC(2030, 0, 19, 23))).toBe(undefined);
  });

  it('is not used in another month, when security.txt says another date', async () => {
    expect(await restart(Date.UTC(2030, 1, 1))).toBe(undefined);
  });

  it('is not what a change after it was made would give', async () => {
    write('content/sidor/om.md', '---\ntitel: Om\n---\nNy text.\n');
    await publisher.keep();
    expect(await restart(NOON)).toBe(undefined);
  });
});

describe('a small edition', () => {
  it('is kept before its bodies are compressed, and restored with the same pages', async () => {
    expect(await publisher.restore(NOON)).toBe(false);
    await publisher.publish(NOON);
    await publisher.keepIfSmall();

    const second = new Publisher(config);
    expect(await second.restore(NOON)).toBe(true);
    const [made, kept] = [publisher, second].map((one) => one.current().edition.resources);
    for (const [address, { identity, isMadeOnDemand }] of made ?? [])
      expect(kept?.get(address)?.identity).toEqual(isMadeOnDemand ? undefined : identity);
    expect(await kept?.get('/')?.represent('br')).toEqual(await made?.get('/')?.represent('br'));
  });
});
