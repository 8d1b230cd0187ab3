import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { Publication } from '../../src/web/publication.ts';
import { writeSite } from './site-folder.ts';

const folder = writeSite();
afterAll(() => rmSync(folder, { recursive: true }));

const CONFIG: Config = {
  port: 0,
  host: '127.0.0.1',
  siteUrl: undefined,
  contentDir: join(folder, 'content'),
  publicDir: join(folder, 'public'),
  trustProxy: false,
  logLevel: 'silent',
  watch: false,
};

describe('a small edition', () => {
  it('is kept before its bodies are compressed, and restored with the same pages', async () => {
    const first = new Publication(CONFIG);
    expect(new Publication(CONFIG).restore(Date.now())).toBe(false);
    await first.publish(Date.now());
    first.keepIfSmall(Date.now());

    const second = new Publication(CONFIG);
    expect(second.restore(Date.now())).toBe(true);
    for (const [address, { identity }] of first.current().edition.resources) {
      expect(second.current().edition.resources.get(address)?.identity).toEqual(identity);
    }
    const compressed = await second.current().edition.resources.get('/')?.represent('br');
    expect(compressed).toEqual(await first.current().edition.resources.get('/')?.represent('br'));
  });
});
