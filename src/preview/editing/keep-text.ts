import { join, relative, sep } from 'node:path';
import { dirname } from 'node:path/posix';
import { type ContentFile, openContentFile } from '../../editing/content-file.ts';
import { itemsAt, textAt } from '../../editing/form-values.ts';
import { picturesFor } from '../../editing/keep-picture.ts';
import { saveFile } from '../../editing/save-file.ts';
import type { WritingParts } from '../parts.ts';
import { titleIn } from '../to-do/content-list.ts';
import { BEHIND } from '../words.ts';
import type { Answers } from './form-state.ts';

/** The parts for a save: with what is told of the bytes before they are written, so that a desk that is killed then knows its own save. */
export type SavingParts = WritingParts & { readonly saving: (bytes: Buffer) => void };

export type Kept =
  | { readonly kind: 'saved'; readonly notices: readonly string[] }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Writes a file's new bytes, unless the file is no longer the one that was opened, and keeps it as a version. What others did to the file outside the desk is kept before, as a version of its own.
 */
export async function keepText(
  { config: { contentDir, publicDir }, site, versions, who, saving }: SavingParts,
  { path, version }: ContentFile,
  bytes: Buffer,
  { message, change }: Pick<Answers, 'message' | 'change'>,
): Promise<Kept> {
  await versions.keepFound([path]);
  saving(bytes);
  const saved = saveFile(contentDir, path, bytes, version);
  if (saved.outcome === 'failed')
    return { kind: 'failed', reason: `Filen kunde inte sparas (${saved.reason}). Den är som den var.` };
  if (saved.outcome === 'changed') return { kind: 'conflict' };
  const folder = relative(contentDir, join(publicDir, 'dokument', path.split('/')[0] ?? ''));
  const documents = documentsOf(openContentFile(contentDir, path));
  const kept = await versions.keep(
    [
      path,
      ...documents.map((name) => join(folder, name).split(sep).join('/')),
      ...picturesOf(contentDir, path, bytes.toString()),
    ],
    { who, when: new Date(), why: message || change || `Ändra ”${titleIn(contentDir, path)}”` },
  );
  await site.refresh();
  const notices = [
    ...(site.current().isBehind ? [BEHIND] : []),
    ...(kept.outcome === 'failed' ? [kept.reason] : []),
  ];
  return { kind: 'saved', notices: ['Ändringen är sparad.', ...notices] };
}

/** The pictures that a file's text now shows; they may have come with the form. */
function picturesOf(contentDir: string, path: string, text: string): readonly string[] {
  const shown = picturesFor(contentDir, path).filter((picture) => text.includes(picture));
  return shown.map((picture) => `${dirname(path)}/${picture}`);
}

/** The documents that a file now names; they may have come with the form. */
function documentsOf(file: ContentFile | undefined): readonly string[] {
  const items = itemsAt(file?.form?.value, 'dokument');
  return items.map((item) => textAt(item.value, ['fil'])).filter((name) => name !== '');
}
