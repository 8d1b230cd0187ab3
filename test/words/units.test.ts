import { expect, it } from 'vitest';
import { unitFor } from '../../src/words/units.ts';

it.each([
  ['möten', 'möte'],
  ['tillfällen', 'tillfälle'],
  ['timmar', 'timme'],
  ['trafikkontroller', 'trafikkontroll'],
  ['trygghetsvandringar', 'trygghetsvandring'],
  ['kontroller vid skolor', 'kontroll vid skolor'],
  ['trygghetsvärdar', 'trygghetsvärd'],
  ['aktiviteter', 'aktivitet'],
  ['skolor', 'skola'],
  ['besök', 'besök'],
  ['procent', 'procent'],
  ['kilometer i timmen', 'kilometer i timmen'],
])('one of ”%s” is ”%s”', (many, one) => {
  expect(unitFor(1, many)).toBe(one);
  expect(unitFor(2, many)).toBe(many);
  expect(unitFor(0, many)).toBe(many);
});
