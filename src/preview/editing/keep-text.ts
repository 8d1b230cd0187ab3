import { join, resolve } from 'node:path';
import { type ContentFile, openContentFile } from '../../editing/content-file.ts';
import { itemsAt, textAt } from '../../editing/form-values.ts';
import { commitFiles, hasGit } from '../../editing/git.ts';
import { saveFile } from '../../editing/save-file.ts';
import type { PreviewParts } from '../parts.ts';
import type { Answers } from './form-state.ts';

export type Kept =
  | { readonly kind: 'saved'; readonly notices: readonly string[] }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Writes a file's new bytes, unless the file is no longer the one that was opened; and commits it where that is asked for. */
export async function keepText(
  { config: { contentDir, publicDir }, site }: PreviewParts,
  { path, version }: ContentFile,
  bytes: Buffer,
  { isCommit, message }: Answers,
): Promise<Kept> {
  const saved = saveFile(contentDir, path, bytes, version);
  if (saved.outcome === 'failed')
    return { kind: 'failed', reason: `Filen kunde inte sparas (${saved.reason}). Den är som den var.` };
  if (saved.outcome === 'changed') return { kind: 'conflict' };
  const notices = [`Filen ${path} är sparad.`];
  if (isCommit && (await hasGit(contentDir))) {
    const documents = documentsOf(openContentFile(contentDir, path));
    const folder = join(publicDir, 'dokument', path.split('/')[0] ?? '');
    const files = [join(contentDir, path), ...documents.map((name) => join(folder, name))];
    const problem = await commitFiles(
      contentDir,
      files.map((file) => resolve(file)),
      message === '' ? `Ändra ${path}` : message,
    );
    notices.push(problem ?? 'Ändringen finns också i versionshistoriken.');
  }
  await site.refresh();
  return { kind: 'saved', notices };
}

/** The documents that a file now names; they may have come with the form. */
function documentsOf(file: ContentFile | undefined): readonly string[] {
  const items = itemsAt(file?.form?.value, 'dokument');
  return items.map((item) => textAt(item.value, ['fil'])).filter((name) => name !== '');
}
