import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { EditionStore } from '../../src/publishing/edition-store.ts';
import { configOf, writeSite } from './site-folder.ts';

let folder: string;
let config: Config;
beforeEach(() => {
  folder = writeSite();
  config = configOf(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('what is kept later replaces what was, though the one before is still being written', async () => {
  const store = new EditionStore(config);
  await Promise.all([
    store.write([Buffer.from('ett'), Buffer.from('två')]),
    store.write([Buffer.from('tre')]),
  ]);
  expect(store.read()?.toString()).toBe('tre');
});

it('a fault of the packing is told, leaves what was kept, and stops nothing after it', async () => {
  const store = new EditionStore(config);
  await store.write([Buffer.from('ett')]);
  function* broken() {
    yield Buffer.from('två');
    throw new TypeError('no page');
  }
  await expect(store.write(broken())).rejects.toThrow('no page');
  expect(store.read()?.toString()).toBe('ett');
  await store.write([Buffer.from('tre')]);
  expect(store.read()?.toString()).toBe('tre');
});

it('where nothing can be written, nothing is kept, and nothing is a fault', async () => {
  const file = join(folder, 'en-fil');
  writeFileSync(file, '');
  const store = new EditionStore({ ...config, cacheDir: file });
  await store.write([Buffer.from('ett')]);
  expect(store.read()).toBe(undefined);
});
