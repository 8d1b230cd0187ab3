import { afterAll, describe, expect, it } from 'vitest';
import { Client } from '../editing/form-client.ts';
import { startPreview } from '../running-preview.ts';

const PATH = 'sidor/om.md';
const preview = await startPreview({
  [`content/${PATH}`]:
    '---\ntitel: Om\nsammanfattning: Kort och [bort](/finns-inte).\nuppdaterad: igår\n---\nText.\n',
  'content/sidor/andra.md': '---\ntitel: A\n---\n[Bort](/finns-inte)\n\n![](bilder/a.png)\n',
});
const client = await Client.of(preview);
afterAll(preview.stop);

describe('the problems at the top of a file', () => {
  it.each(['', '?som=text'])('are errors first, each said to be what it is: %s', async (query) => {
    const { html } = await client.open(`${PATH}${query}`);
    const summary = /fv-summary[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    const levels = [...summary.matchAll(/>(Fel|Varning): /g)].map(([, level]) => level);
    expect(levels).toEqual(['Fel', 'Varning', 'Varning']);
  });
});

it('a picture is not put into a text before it is said what it shows', async () => {
  const page = await client.open('sidor/andra.md');
  const asked = await client.press(page, 'sidor/andra.md', 'lagg-bild', { '#bild-alt': ' ' });
  expect(asked.text).toContain('Fel: Skriv vad bilden visar, för den som inte ser den.');
});

it('without the key, the fields are there to read and cannot be changed', async () => {
  expect(await preview.read(`/redigera/${PATH}`)).toMatch(/<fieldset class="fv-edit" disabled>\s*<legend>/);
  expect(await preview.read(`/redigera/${PATH}?som=text`)).toMatch(/<textarea id="f.hela"[^>]* readonly>/);
});
