import { expect, it } from 'vitest';
import { addressOf, placeOf, slugOf } from '../../../src/content/files/roles.ts';

it.each([
  ['webbplats.yaml', 'settings', '/', ''],
  ['sidor/om.md', 'page', '/om', 'om'],
  ['sidor/lofte.md', 'page', '/lofte', 'lofte'],
  ['2021-2022/lofte.md', 'pledges', '/2021-2022', '2021-2022'],
  ['2029/uppfoljning-tertial-1.md', 'followUp', '/2029/tertial-1', 'tertial-1'],
  ['2029/bilder/torg.jpeg', 'picture', '/2029/bilder/torg.jpeg', 'torg.jpeg'],
  ['sidor/bilder/karta.svg', 'picture', '/bilder/karta.svg', 'karta.svg'],
])('%s is of the role %s and makes %s', (path, role, address, slug) => {
  expect(placeOf(path)).toEqual({ role, address });
  expect(addressOf(path)).toBe(address);
  expect(slugOf(path)).toBe(slug);
});

it.each([
  'annan.yaml',
  'om.md',
  '2029/annan.md',
  '2029/Lofte.md',
  '2029/bilder/torg.tiff',
  'sidor/bilder/a.md',
  'sidor/mer/om.md',
  '../lofte.md',
  'sidor/../webbplats.yaml',
  '/webbplats.yaml',
  '2029/lofte.md\n',
  '',
])('%j has no role', (path) => {
  expect(placeOf(path)).toBe(undefined);
  expect(addressOf(path)).toBe('/');
});
