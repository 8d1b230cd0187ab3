import { formFileOf } from '../../../src/editing/content-file.ts';
import { kindOf } from '../../../src/editing/file-kind.ts';
import { putTogether, takeApart } from '../../../src/editing/file-text.ts';
import { isSame } from '../../../src/editing/form-values.ts';
import { newText } from '../../../src/editing/new-text.ts';
import { changed, leaves } from '../../editing/form-parts.ts';
import type { WrittenFile } from './texts.ts';

/** What opening a file as a form, and saving it as it is, with another text or with one value changed, would do that it may not. */
export function editingFaults({ path, text }: WrittenFile, word: string): readonly string[] {
  const bytes = Buffer.from(text);
  const source = takeApart(bytes);
  const kind = kindOf(path);
  if (source === undefined || kind === undefined) return [];
  const faults: string[] = [];
  if (!putTogether(source.text, source).equals(bytes)) faults.push('a file is put together otherwise');
  const form = formFileOf(kind.described, source.text, kind.isMarkdown);
  if (form === undefined) return faults;
  if (newText(form, form.value, form.body) !== source.text) faults.push('saved as it is, it changes');

  const again = (changedText: string) => formFileOf(kind.described, changedText, kind.isMarkdown);
  const body =
    form.body === undefined ? undefined : `${form.body}\n\n${word}`.replace(/^\s*\n/, '').trimEnd();
  const retold = newText(form, form.value, body);
  if (retold === undefined || again(retold)?.body !== body) faults.push(`the text is read back otherwise`);

  const names = [...leaves(form.value)]
    .filter(([, { kind: shape }]) => shape === 'scalar')
    .map(([name]) => name);
  const name = names[word.length % Math.max(1, names.length)];
  if (name === undefined) return faults;
  const value = changed(form.value, name, word);
  const rewritten = newText(form, value, form.body);
  // Where a form cannot write something it says so.
  if (rewritten === undefined) return faults;
  const read = again(rewritten);
  if (read === undefined || !isSame(read.value, value) || read.body !== form.body)
    faults.push(`${name} is read back otherwise`);
  return faults;
}
