import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const LOCK: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'));

function packages(lock: unknown): readonly (readonly [string, unknown])[] {
  const all = typeof lock === 'object' && lock !== null && 'packages' in lock ? lock.packages : undefined;
  return typeof all === 'object' && all !== null ? Object.entries(all).filter(([name]) => name !== '') : [];
}

it('every package of every system is pinned by its digest, and none by a registry', () => {
  const has = (entry: unknown, key: string) => typeof entry === 'object' && entry !== null && key in entry;
  const all = packages(LOCK);
  expect(all.filter(([, entry]) => !has(entry, 'integrity')).map(([name]) => name)).toEqual([]);
  expect(all.filter(([, entry]) => has(entry, 'resolved')).map(([name]) => name)).toEqual([]);
  expect(all.length).toBeGreaterThan(100);
});

it('the install links Node on Linux also where npm, until version 10, has unlinked it', () => {
  const node = packages(LOCK)
    .map(([place]) => place.replace('node_modules/', ''))
    .filter((name) => /^node-linux-/.test(name));
  const own = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8');
  const after = /"postinstall": "(.+)"/.exec(own)?.[1]?.split(' ');
  expect(node.length).toBeGreaterThan(0);
  expect(after).toEqual(['npm', 'rebuild', '--ignore-scripts', ...node.toReversed()]);
});
