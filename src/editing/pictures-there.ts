import { readPlainFile } from '../disk/plain-file.ts';
import { plainFiles } from '../disk/plain-files.ts';
import { picturesFor } from './keep-picture.ts';

/** A picture that a file can show. */
export type PictureThere = {
  /** As it is named in the file's markdown. */
  readonly address: string;
  readonly path: string;
  /** What a text beside it says that it shows; empty where none does. */
  readonly shows: string;
};

/** The pictures that a file can show, with what is said of them where they are shown already. */
export function picturesThere(contentDir: string, path: string): readonly PictureThere[] {
  const folder = path.replace(/\/?[^/]*$/, '');
  const texts = plainFiles(contentDir, folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readPlainFile(contentDir, file)?.toString() ?? '');
  const shown = new Map(texts.flatMap(picturesIn));
  return picturesFor(contentDir, path).map((address) => ({
    address,
    path: `${folder}/${address}`,
    shows: shown.get(address) ?? '',
  }));
}

function picturesIn(markdown: string): readonly (readonly [address: string, shows: string])[] {
  return [...markdown.matchAll(/!\[([^[\]\\]+)\]\((bilder\/[^\s)]+)/g)].map(
    ([, shows = '', address = '']) => [address, shows] as const,
  );
}
