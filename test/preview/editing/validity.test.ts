import { afterAll, expect, it } from 'vitest';
import { htmlMistakes } from '../html-mistakes.ts';
import { BROKEN_PAGE, startPreview } from '../running-preview.ts';
import { Client, type Page } from './form-client.ts';

const preview = await startPreview({
  'content/sidor/trasig.md': BROKEN_PAGE,
  'content/sidor/citat.md': '---\ntitel: "A\n---\n',
  'content/sidor/list.md': '---\ntitel: [a, b]\n---\n',
});
const client = await Client.of(preview);
afterAll(preview.stop);

const FOLLOW_UP = '2018/uppfoljning-tertial-1.md';
const press = async (path: string, button: string, changes = {}) =>
  client.press(await client.open(path), path, button, changes);

const PAGES: Readonly<Record<string, () => Promise<Page | string>>> = {
  'the list': () => preview.read('/redigera'),
  'the list with a session': async () => (await client.fetch('/redigera')).text(),
  'a form without a session': () => preview.read('/redigera/sidor/om.md'),
  pledges: () => client.open('2018/lofte.md'),
  'a follow-up': () => client.open(FOLLOW_UP),
  'the settings': () => client.open('webbplats.yaml'),
  'a page with problems': () => client.open('sidor/trasig.md'),
  'a value that cannot be shown': () => client.open('sidor/list.md'),
  'a text': () => client.open('2018/lofte.md?som=text'),
  'a text with problems': () => client.open('sidor/citat.md'),
  'a text without a session': () => preview.read('/redigera/sidor/citat.md'),
  'a new item': () => press('2018/lofte.md', 'ny:löften/o0/aktiviteter'),
  'a new key': () => press('webbplats.yaml', 'ny:ordlista'),
  'missing fields': () =>
    press('2018/lofte.md', 'spara', {
      titel: '',
      'löften/o0/titel': '',
      period: '',
      'löften/o0/ansvarig': 'x',
    }),
  'a refused document': () =>
    press(FOLLOW_UP, 'ladda-upp', { 'dokument/o0/fil+fil': new File(['x'], 'x.pdf') }),
  'a conflict': () => press('sidor/om.md', 'spara', { version: 'x', titel: 'Annan', '#beratta': 'nej' }),
  'a file that is not there': () => client.open('sidor/finns-inte.md'),
};

it.each(Object.entries(PAGES))('the HTML of %s has no errors', async (_, page) => {
  const got = await page();
  expect(await htmlMistakes(typeof got === 'string' ? got : got.html)).toEqual([]);
});
