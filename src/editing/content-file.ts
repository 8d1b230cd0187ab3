import type { Described } from '../content/schema/schema.ts';
import { readPlainFile } from '../disk/plain-file.ts';
import { digest } from '../text/digest.ts';
import { kindOf } from './file-kind.ts';
import { type FileText, takeApart } from './file-text.ts';
import { type FormValue, formValueOf } from './form-value.ts';
import { type Draft, readDraft } from './rewrite/draft.ts';

/** A content file as it lay on disk when it was opened. */
export type ContentFile = {
  /** In the content folder, with `/`. */
  readonly path: string;
  /** Changes with every change of the bytes. */
  readonly version: string;
  /** Undefined where the bytes are no text. */
  readonly source: FileText | undefined;
  /** Undefined where the form cannot show the file: it is then edited as text. */
  readonly form: FormFile | undefined;
};

export type FormFile = {
  readonly described: Described;
  readonly draft: Draft;
  readonly value: FormValue;
  /** The prose without the blank lines around it; undefined in a file that has none. */
  readonly body: string | undefined;
};

/** Opens a content file, or gives undefined where there is no plain file of a known kind at the path. */
export function openContentFile(contentDir: string, path: string): ContentFile | undefined {
  const kind = kindOf(path);
  const bytes = kind && readPlainFile(contentDir, path);
  if (kind === undefined || bytes === undefined) return undefined;
  const source = takeApart(bytes);
  const isReadable = source?.encoding === 'utf-8';
  return {
    path,
    version: versionOf(bytes),
    source,
    form: isReadable ? formFileOf(kind.described, source.text, kind.isMarkdown) : undefined,
  };
}

/** A text as a form shows it; undefined where the form cannot. */
export function formFileOf(described: Described, text: string, isMarkdown: boolean): FormFile | undefined {
  const draft = readDraft(text, isMarkdown);
  if (draft === undefined) return undefined;
  const body = draft.text
    .slice(draft.bodyOffset)
    .replace(/^\s*\n/, '')
    .trimEnd();
  const value = formValueOf(described, draft.root);
  return { described, draft, value, body: isMarkdown ? body : undefined };
}

/** What tells one state of a file from another. */
export function versionOf(bytes: Buffer): string {
  return digest(bytes, 32);
}
