import { FILE_KINDS } from '../../content/description/file-kinds.ts';
import type { Described } from '../../content/schema/schema.ts';

/** Commands, names of files and folders, and the signs of the format. */
const FORMAT =
  /npm (?:run|start)|(?<![\w/.-])[\w-]+(?:\/[\w-]+)*\.(?:md|ya?ml)\b|\bmapp(?:en|ar|arna|s|ens)?\b|\bnyck(?:el|eln|lar)\b|(?<![\p{L}/])(?:public|content|sidor|bilder|dokument)\/|[[{]\p{L}+: |\bid(?:t|:n)?\b|\b(?:(?<!först |sist )på|till|bort|med) rad(?:en|er)?\b/iu;

/** Words of a text of the editor's, which may be any; no name of a file, and no key with its value. */
const SENTENCE = /”(?=[^”]* )(?:[^”:.]|\.(?!\w))*”/g;

const NAMES = [...new Set(FILE_KINDS.flatMap(({ described }) => keysIn(described)))].join('|');
/** A key in code marks, or one to be written with a colon and a value. */
const KEY = new RegExp(
  `”(?:${NAMES})[”:]|(?:^|[({[]|(?:[Ss]kriv|exempel|raden|till|eller|talet,) )(?:${NAMES}): `,
);

/** Whether a text speaks of files as they are written, which an editor at the desk need not know of. */
export function speaksOfFiles(text: string): boolean {
  return FORMAT.test(text.replace(SENTENCE, '')) || KEY.test(text);
}

function keysIn({ shape }: Described): readonly string[] {
  switch (shape.kind) {
    case 'scalar':
      return [];
    case 'list':
    case 'named':
      return keysIn(shape.item);
    case 'either':
      return shape.options.flatMap(keysIn);
    case 'record':
      return Object.entries(shape.fields).flatMap(([key, { schema }]) => [key, ...keysIn(schema)]);
  }
}
