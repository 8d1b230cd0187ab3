import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type ContentFile, type FormFile, openContentFile } from '../../src/editing/content-file.ts';
import type { FormValue } from '../../src/editing/form-value.ts';
import { carryOut, readItemOrder } from '../../src/editing/item-orders.ts';
import { newText } from '../../src/editing/new-text.ts';
import { changed, type Edit } from './form-parts.ts';

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
