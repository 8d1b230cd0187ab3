import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fingerprint } from '../../src/disk/fingerprint.ts';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'avtryck-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, '2030'));
  writeFileSync(join(root, '2030/lofte.md'), 'a');
  return root;
}

it('is the same as long as nothing changes, and also where a folder is missing', async () => {
  const root = folder();
  const folders = [root, join(root, 'finns-inte')];
  expect(await fingerprint(folders)).toMatch(/^[0-9a-f]{40}$/);
  expect(await fingerprint(folders)).toBe(await fingerprint(folders));
});

it.each([
  ['is written', (root: string) => writeFileSync(join(root, '2030/lofte.md'), 'b')],
  ['is added', (root: string) => writeFileSync(join(root, '2030/ny.md'), '')],
  ['is removed', (root: string) => rmSync(join(root, '2030/lofte.md'))],
  ['is renamed', (root: string) => renameSync(join(root, '2030/lofte.md'), join(root, '2030/annan.md'))],
])('is another when a file %s', async (_, change) => {
  const root = folder();
  const before = await fingerprint([root]);
  change(root);
  expect(await fingerprint([root])).not.toBe(before);
});
