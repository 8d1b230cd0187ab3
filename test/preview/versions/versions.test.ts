import { afterAll, expect, it } from 'vitest';
import { Client } from '../editing/form-client.ts';
import { mainText, startPreview } from '../running-preview.ts';

const PATH = '2018/lofte.md';
const preview = await startPreview();
const client = await Client.of(preview);
afterAll(preview.stop);

const read = async (target: string) => (await client.fetch(target)).text();

it('an earlier version is shown as the whole page looked, and as the lines that are others now', async () => {
  await client.press(await client.open(PATH), PATH, 'spara', {
    'löften/o0/titel': 'Vi gör torget ljust.',
    '#beratta': 'nej',
  });
  const list = await read(`/redigera-versioner/${PATH}`);
  const ids = [...list.matchAll(/\?visa=([0-9a-f]{40})/g)].map(([, id]) => id);
  expect(ids).toHaveLength(2);
  const html = await read(`/redigera-versioner/${PATH}?visa=${ids[1]}`);
  expect(mainText(html)).toContain('− titel: Vi gör torget tryggt. + titel: Vi gör torget ljust.');
  const [, page = ''] = /<iframe title="Sidan som den såg ut" sandbox srcdoc="([^"]*)"/.exec(html) ?? [];
  expect(page).toContain('&lt;h1');
  expect(page).toContain('Vi gör torget tryggt.');
  expect(page).not.toContain('Vi gör torget ljust.');
});

it('is shown as its text where the page cannot be made', async () => {
  const list = await read(`/redigera-versioner/${PATH}`);
  const [, id = ''] = /\?visa=([0-9a-f]{40})/.exec(list) ?? [];
  preview.save('sidor/trasig.md', '---\ntitell: T\n---\n');
  const html = await read(`/redigera-versioner/${PATH}?visa=${id}`);
  expect(mainText(html)).toContain('Hela sidan kan inte visas nu. Här är dess text. Så är det 2018.');
  expect(html).not.toContain('<iframe');
});
