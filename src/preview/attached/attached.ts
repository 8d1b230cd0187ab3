import { join, relative, sep } from 'node:path';
import { periodDocumentPath } from '../../content/documents/documents.ts';
import { placeOf } from '../../content/files/roles.ts';
import { hasErrors } from '../../content/problem.ts';
import { plainFiles } from '../../disk/plain-files.ts';
import type { PreviewParts } from '../parts.ts';
import { titleIn } from '../to-do/content-list.ts';

const DOCUMENTS = 'dokument';

/** A picture or a document: what texts show or link to. */
export type Attached = {
  readonly kind: 'bild' | 'dokument';
  /** From the content folder, with `/`; a document lies beside that. */
  readonly path: string;
  readonly name: string;
  readonly address: string;
  /** Whether it is the document of a period, which its place alone makes the period show. */
  readonly isOwn: boolean;
  /** The files that name it, and of a period's own document that of the period. */
  readonly usedBy: readonly { readonly form: string; readonly title: string }[];
};

/** A picture or document by its path, there or gone; undefined for any other path. */
export function attachedAt(
  { config, site }: Pick<PreviewParts, 'config' | 'site'>,
  path: string,
): Attached | undefined {
  const folder = `${documentsFolder(config)}/`;
  const isDocument = path.startsWith(folder) && !path.slice(folder.length).includes('..');
  const picture = placeOf(path);
  if (!isDocument && picture?.role !== 'picture') return undefined;
  const address = isDocument ? `/${DOCUMENTS}/${path.slice(folder.length)}` : (picture?.address ?? '');
  return {
    kind: isDocument ? 'dokument' : 'bild',
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    address,
    isOwn: address === `/${periodDocumentPath(address.split('/')[2] ?? '')}`,
    usedBy: site
      .current()
      .naming(address)
      .map((file) => ({ form: `/redigera/${file}`, title: titleIn(config.contentDir, file) })),
  };
}

/** Every picture and document there is, and whether it can be told who names them: not where a file has an error. */
export function allAttached(parts: Pick<PreviewParts, 'config' | 'site'>) {
  const { contentDir, publicDir } = parts.config;
  const folder = documentsFolder(parts.config);
  const paths = [
    ...plainFiles(contentDir, ''),
    ...plainFiles(publicDir, DOCUMENTS).map((path) => folder + path.slice(DOCUMENTS.length)),
  ];
  return {
    all: paths.flatMap((path) => attachedAt(parts, path) ?? []),
    isKnown: !hasErrors(parts.site.current().problems),
  };
}

/** Where documents lie, from the content folder. */
export function documentsFolder({ contentDir, publicDir }: PreviewParts['config']): string {
  return relative(contentDir, join(publicDir, DOCUMENTS)).split(sep).join('/');
}
