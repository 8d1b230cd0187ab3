import { expect, it } from 'vitest';
import { problemsIn } from '../temporary-content.ts';

const page = (summary: string) => `---\ntitel: A\nsammanfattning: ${summary}\n---\n`;

it('a summary that search engines would cut is told of, with its length', async () => {
  expect(await problemsIn({ 'sidor/a.md': page('x'.repeat(160)) })).toEqual([]);
  expect(await problemsIn({ 'sidor/a.md': page('x'.repeat(161)) })).toEqual([
    'sidor/a.md:3:17 warning lang-sammanfattning | Sammanfattningen har 161 tecken. Sökmotorer visar de första 160. | Korta den, så syns den hel.',
  ]);
});

it('a summary that says hardly anything is told of', async () => {
  expect(await problemsIn({ 'sidor/a.md': page('x'.repeat(40)) })).toEqual([]);
  expect(await problemsIn({ 'sidor/a.md': page('Vi lovar två saker.') })).toEqual([
    'sidor/a.md:3:17 warning kort-sammanfattning | Sammanfattningen har bara 19 tecken. | Skriv en hel mening om vad sidan handlar om, helst 40–160 tecken.',
  ]);
});

it('two pages with the same summary are told of', async () => {
  const summary = 'Här står det som rör löftet om torget och parken.';
  const other = page(summary).replace('titel: A', 'titel: B');
  expect(await problemsIn({ 'sidor/a.md': page(summary), 'sidor/b.md': other })).toEqual([
    'sidor/b.md:3:17 warning samma-sammanfattning | Samma sammanfattning står i sidor/a.md. | Skriv vad som är särskilt för den här sidan.',
  ]);
});
