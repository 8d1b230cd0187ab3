import type { Contents, Mistake } from './mistake.ts';

const MARK = '▶';

type Unmarked = { readonly contents: Contents; readonly places: readonly string[] };

/** The files of a mistake without the marks, and the places that they mark as `file:line:column`, sorted. */
export function unmark({ files, publicFiles, folders, links, publicLinks }: Mistake): Unmarked {
  const contents: Record<string, string | Buffer | undefined> = {};
  const places: string[] = [];
  for (const [marked, content] of Object.entries(files)) {
    const path = plainPath(marked);
    const [pieces, plain] = split(content);
    contents[path] = plain;
    places.push(...marksOf(marked), ...pieces.map((before) => `${path}:${endOf(before)}`));
  }
  const others = [publicFiles, links, publicLinks].flatMap((named) => Object.keys(named ?? {}));
  for (const path of [...others, ...(folders ?? [])]) places.push(...marksOf(path));
  return { contents, places: places.toSorted() };
}

/** A path as it is on disk. */
export function plainPath(path: string): string {
  return path.replaceAll(MARK, '');
}

function marksOf(path: string): readonly string[] {
  return [...path.matchAll(new RegExp(MARK, 'g'))].map(() => `${plainPath(path).normalize('NFC')}:1:1`);
}

/** What stands before each mark, and the whole without them. */
function split(content: string | Buffer | undefined): [readonly string[], string | Buffer | undefined] {
  if (content === undefined) return [[], undefined];
  // Latin-1 is one character a byte, so that it takes any bytes apart and puts them together again.
  const [text, mark] =
    typeof content === 'string'
      ? [content, MARK]
      : [content.toString('latin1'), Buffer.from(MARK).toString('latin1')];
  const parts = text.split(mark);
  const before = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(''));
  const plain = parts.join('');
  return [before, typeof content === 'string' ? plain : Buffer.from(plain, 'latin1')];
}

/** The line and the column that follow a text. */
function endOf(before: string): string {
  const lines = before
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
