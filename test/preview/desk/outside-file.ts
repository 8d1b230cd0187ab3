import { FILE_KINDS } from '../../../src/content/description/file-kinds.ts';
import { keyTable } from '../../../src/content/description/key-table.ts';

const keys = FILE_KINDS.flatMap(({ described }) => [...keyTable(described).matchAll(/`([^`]+)`/g)]);
const names = [...new Set(keys.map(([, key]) => key))].join('|');

/** A command, the name of a file or a folder, or a key of the format in code marks. */
const OF_FILES = new RegExp(
  `npm |\\.md\\b|\\.ya?ml\\b|\\bmapp(en|ar|ens)?\\b|(^|[\\s”(])(content|public|sidor|bilder|dokument)/|”(${names})”|\\bnyckeln ”`,
  'i',
);

const PATH = /[\w./-]*[/.][\w./-]*\w/g;

/**
 * What a page of the desk says of files, keys and commands elsewhere than under ”Filen”, where the file's own text stands and in fields.
 * What an editor has written as if it were one, in `written`, is the editor's.
 */
export function saidOfFiles(html: string, written = ''): readonly string[] {
  const shown = html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<details[^>]*>\s*<summary[^>]*>Filen<\/summary>[\s\S]*?<\/details>/g, '')
    .replace(/<(ol|ul|div)\b[^>]*class="fv-code[\s\S]*?<\/\1>/g, '')
    .replace(/<textarea[\s\S]*?<\/textarea>/g, '');
  const labels = [...shown.matchAll(/ (?:aria-label|placeholder|title)="([^"]*)"/g)].map(
    ([, label = '']) => label,
  );
  const texts = shown.split(/<[^>]*>/).map((text) => text.trim());
  const isOwn = (path: string) => written.includes(path.replace(/^\//, ''));
  return [...labels, ...texts].filter((text) =>
    OF_FILES.test(text.replace(PATH, (path) => (isOwn(path) ? '' : path))),
  );
}
