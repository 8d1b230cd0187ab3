import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type ContentFile, type FormFile, openContentFile } from '../../src/editing/content-file.ts';
import type { FormValue, Item } from '../../src/editing/form-value.ts';
import { carryOut, readItemOrder } from '../../src/editing/item-orders.ts';
import { newText } from '../../src/editing/new-text.ts';

const ROOTS = ['content', 'test/fixtures/exempelkommun', 'test/fixtures/minsta'];

type OpenedFile = ContentFile & { readonly form: FormFile };

/** Every content file here and in the fixtures, by folder and path. */
export const FILES: readonly (readonly [string, string])[] = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml)$/.test(name))
    .toSorted()
    .map((path) => [root, path] as const),
);

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder under the system's temporary one, with these files in it; it is gone after the tests. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'redigera-')));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Opens a file as a form; throws where the form cannot show it. */
export function openForm(root: string, path: string): OpenedFile {
  const file = openContentFile(root, path);
  if (file?.form === undefined) throw new Error(`the form cannot show ${path}`);
  return { ...file, form: file.form };
}

const scratch = folderWith({});

/** A text as the form sees it, as if it were the file at a path. */
export function formOf(path: string, text: string | Buffer): FormFile {
  mkdirSync(dirname(join(scratch, path)), { recursive: true });
  writeFileSync(join(scratch, path), text);
  return openForm(scratch, path).form;
}

type Edit = string | readonly string[] | ((value: FormValue) => FormValue);

/** What becomes of a text when values are changed, by name, and buttons pressed, by their order; undefined where the form cannot do it. */
export function edited(
  path: string,
  text: string,
  edits: Readonly<Record<string, Edit>>,
  body?: string,
): string | undefined {
  const form = formOf(path, text);
  let value: FormValue = form.value;
  for (const [name, edit] of Object.entries(edits)) {
    const order = readItemOrder(name);
    value = order === undefined ? changed(value, name, edit) : carryOut(form.described, value, order).value;
  }
  return newText(form, value, body ?? form.body);
}

/** A value with another value at a name. `period?1` is the second way to write `period`. */
export function changed(value: FormValue, name: string, edit: Edit): FormValue {
  const steps = name.split(/\/|(?=\?)/).filter((step) => step !== '');
  return at(value, steps, (old) => {
    if (typeof edit === 'function') return edit(old);
    return typeof edit === 'string' ? scalar(edit) : { kind: 'lines', texts: edit };
  });
}

function at(
  value: FormValue,
  [step, ...rest]: readonly string[],
  edit: (old: FormValue) => FormValue,
): FormValue {
  if (step === undefined) return edit(value);
  if (value.kind === 'record') {
    const field = value.fields[step];
    if (field === undefined) throw new Error(`no field ${step}`);
    return { ...value, fields: { ...value.fields, [step]: at(field, rest, edit) } };
  }
  if (value.kind === 'items') {
    const items = value.items.map((item) =>
      item.token === step ? { ...item, value: at(item.value, rest, edit) } : item,
    );
    return { ...value, items };
  }
  if (value.kind !== 'either') throw new Error(`nothing is inside ${step}`);
  const options = value.options.map((option, index) =>
    `?${index}` === step ? at(option, rest, edit) : option,
  );
  return { ...value, options };
}

export function scalar(text: string): FormValue {
  return { kind: 'scalar', text };
}

/** An edit of a list: its items are made anew out of those that are there. */
export function items(make: (old: readonly Item[]) => readonly Item[]): (value: FormValue) => FormValue {
  return (value) => {
    if (value.kind !== 'items') throw new Error('no list of items');
    return { kind: 'items', items: make(value.items) };
  };
}

/** Every single value and every list of single values, by name. */
export function* leaves(value: FormValue, name = ''): Generator<readonly [string, FormValue]> {
  if (value.kind === 'scalar' || value.kind === 'lines') yield [name, value];
  for (const [step, inner] of inside(value)) yield* leaves(inner, name === '' ? step : `${name}/${step}`);
}

/** Every list of items, by name. */
export function* lists(value: FormValue, name = ''): Generator<readonly [string, readonly Item[]]> {
  if (value.kind === 'items') yield [name, value.items];
  for (const [step, inner] of inside(value)) yield* lists(inner, name === '' ? step : `${name}/${step}`);
}

function inside(value: FormValue): readonly (readonly [string, FormValue])[] {
  if (value.kind === 'record') return Object.entries(value.fields);
  if (value.kind === 'items') return value.items.map(({ token, value: inner }) => [token, inner]);
  if (value.kind === 'either') return value.options.map((option, index) => [`?${index}`, option]);
  return [];
}
