import { expect, it } from 'vitest';
import { weightOf } from '../../src/publishing/kept-edition.ts';
import { makeEdition } from '../../src/render/make-edition.ts';
import { site } from '../render/support/model.ts';

it('an edition weighs as much as is kept of what was made so far', async () => {
  const edition = makeEdition(site(), Date.parse('2026-11-22T12:00:00Z'));
  expect(weightOf(edition)).toBe(0);
  const home = edition.resources.get('/');
  const page = home?.identity.body.length ?? Number.NaN;
  expect(weightOf(edition)).toBe(page);
  const brotli = (await home?.represent('br'))?.body.length ?? Number.NaN;
  expect(weightOf(edition)).toBe(brotli);
});
