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
