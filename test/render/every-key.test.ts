import { expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { FILE_KINDS } from '../../src/content/description/file-kinds.ts';
import { placeOf } from '../../src/content/files/roles.ts';
import type { Described } from '../../src/content/schema/schema.ts';
import { makeEdition } from '../../src/render/make-edition.ts';
import { inOneLine, TemporaryContent } from '../content/temporary-content.ts';
import { PDF } from '../publishing/site-folder.ts';
import { EVERY_KEY, NOT_SHOWN, OTHER_VALUES, SHORT_FORMS } from './every-key-content.ts';

const NOON = Date.parse('2030-06-15T10:00:00Z');
const NAMED_BY_EDITOR = ['parter', 'ordlista', 'flyttade-adresser', 'borttagna'];

/** The keys that hold values in a schema, each with its path; names that the editor chooses are `*`. */
function keysOf({ shape }: Described, path: readonly string[]): readonly string[] {
  switch (shape.kind) {
    case 'scalar':
      return [path.join('.')];
    case 'list':
      return keysOf(shape.item, path);
    case 'named':
      return keysOf(shape.item, [...path, '*']);
    case 'either':
      return shape.options.flatMap((option) => keysOf(option, path));
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, { schema }]) => keysOf(schema, [...path, key]));
  }
}

type Value = { readonly key: string; readonly file: string; readonly path: readonly (string | number)[] };

/** Where the content holds values, and of which keys. */
function valuesIn(
  file: string,
  value: unknown,
  path: Value['path'],
  key: readonly string[],
): readonly Value[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => valuesIn(file, item, [...path, at], key));
  if (typeof value !== 'object' || value === null) return [{ key: key.join('.'), file, path }];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = NAMED_BY_EDITOR.includes(key.at(-1) ?? '') ? '*' : name;
    return valuesIn(file, inner, [...path, name], [...key, step]);
  });
}

const textOf = (file: string) => Object.entries(EVERY_KEY).find(([name]) => name === file)?.[1] ?? '';
const headOf = (text: string) => text.split(/^---$/m)[1] ?? text;

const VALUES = Map.groupBy(
  Object.entries(EVERY_KEY).flatMap(([file, text]) => {
    const kind = FILE_KINDS.find(({ role }) => role === placeOf(file)?.role)?.name;
    return valuesIn(file, parse(headOf(text)), [], []).map((value) => ({
      ...value,
      key: `${kind} ${value.key}`,
    }));
  }),
  ({ key }) => key,
);
const KEYS = [
  ...new Set([
    ...FILE_KINDS.flatMap(({ name, described }) => keysOf(described, []).map((key) => `${name} ${key}`)),
    ...SHORT_FORMS,
  ]),
];

/** A value of the same kind. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const isDate = /^\d{4}-\d\d-\d\d$/.test(String(value));
  return isDate ? String(value).replace(/\d$/, (digit) => String(Number(digit) + 1)) : `${value}x`;
}

/** The same text with another value for a key at one place. */
function changed({ key, file, path }: Value): string {
  const text = textOf(file);
  const head = parseDocument(headOf(text));
  head.setIn(path, OTHER_VALUES[key] ?? otherThan(head.getIn(path)));
  return text.replace(headOf(text), () => `${text.startsWith('---') ? '\n' : ''}${head}`);
}

const content = new TemporaryContent(EVERY_KEY);
for (const name of ['ett', 'tva']) content.writePublic(`dokument/2030/${name}.pdf`, PDF);

/** What the site answers, pages first, what was moved or withdrawn, and what a search finds by a word that no page has. */
async function* answers(): AsyncGenerator<string> {
  const { site, problems } = await content.load(NOON);
  if (site === undefined) throw new Error(problems.map(inOneLine).join('\n'));
  const { resources, moved, computed, prepareNext } = makeEdition(site, NOON);
  yield JSON.stringify(moved);
  const isPage = ({ contentType }: { contentType: string }) => contentType.startsWith('text/html');
  const all = [...resources].toSorted(([, a], [, b]) => Number(isPage(b)) - Number(isPage(a)));
  for (const [address, { identity }] of all) yield `${address}\n${identity.body.toString('base64')}`;
  while (prepareNext());
  const found = await computed.get('/sok')?.(new URLSearchParams({ q: 'väktare' }));
  yield `${found?.identity.body}`;
}

const before = new Set<string>();
for await (const answer of answers()) before.add(answer);

it('every key that the format knows has a value in the content of this test', () => {
  expect(KEYS.filter((key) => !VALUES.has(key))).toEqual([]);
  expect([...VALUES.keys()].filter((key) => !KEYS.includes(key))).toEqual([]);
});

/** Whether something is answered otherwise when a key has another value. */
async function isSeen(key: string): Promise<boolean> {
  const [value] = VALUES.get(key) ?? [];
  if (value === undefined) throw new Error('no value of it is in the content');
  content.write(value.file, changed(value));
  try {
    for await (const answer of answers()) if (!before.has(answer)) return true;
    return false;
  } finally {
    content.write(value.file, textOf(value.file));
  }
}

it.each(KEYS.filter((key) => !(key in NOT_SHOWN)))(
  'another value of %s is seen in an answer',
  async (key) => {
    expect(await isSeen(key)).toBe(true);
  },
);

it.each(Object.entries(NOT_SHOWN))('another value of %s is not seen: %s', async (key) => {
  expect(await isSeen(key)).toBe(false);
});
