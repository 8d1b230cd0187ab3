import type { FormFile } from './content-file.ts';
import type { FormValue } from './form-value.ts';
import { rewrite } from './rewrite/rewrite.ts';

/** The file's text with what the form says, or undefined where the form cannot write that without touching more. */
export function newText(file: FormFile, value: FormValue, body: string | undefined): string | undefined {
  const next = rewrite(file.draft, file.described, file.value, value);
  if (next === undefined || body === undefined || body === file.body) return next?.text;
  const head = next.text.slice(0, next.bodyOffset);
  const old = next.text.slice(next.bodyOffset);
  const isNew = file.body === '';
  const before = isNew ? '\n' : (/^(\s*\n)?/.exec(old)?.[0] ?? '');
  const after = isNew ? '\n' : (/\s*$/.exec(old)?.[0] ?? '');
  const start = head.endsWith('\n') ? head : `${head}\n`;
  return body === '' ? start : start + before + body + after;
}
