import { expect, it } from 'vitest';
import { kindOf } from '../../src/editing/file-kind.ts';

it.each([
  ['webbplats.yaml', 'uppgifter om webbplatsen'],
  ['2099/lofte.md', 'uppgifter om löftet'],
  ['2099/uppfoljning-tertial-1.md', 'uppgifter om uppföljningen'],
  ['sidor/om.md', 'uppgifter om sidan'],
  ['sidor/lofte.md', 'uppgifter om sidan'],
  ['annan.yaml', undefined],
  ['2099/annan.md', undefined],
  ['sidor/bilder/a.md', undefined],
  ['../package.json', undefined],
  ['sidor/../webbplats.yaml', undefined],
  ['/webbplats.yaml', undefined],
])('%s', (path, what) => {
  expect(kindOf(path)?.described.what).toBe(what);
});
