import { HtmlValidate } from 'html-validate';
import { afterAll, expect, it } from 'vitest';
import { BROKEN_PAGE, startPreview } from '../running-preview.ts';
import { Client, type Page } from './form-client.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'long-title': 'off',
    // Ids are made of keys, which have dots between them and letters of every kind.
    'valid-id': ['error', { relaxed: true }],
    // The items of a list, and two ways to write a value, share a name.
    'form-dup-name': 'off',
    'tel-non-breaking': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

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
  const { results } = await validator.validateString(typeof got === 'string' ? got : got.html);
  const messages = results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});
