import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failureCode } from '../../disk/failure-code.ts';
import { slug } from '../../text/fold.ts';
import { type Problem, type Report, wholeFileProblem } from '../problem.ts';
import { copyProblem, looksLikeCopy } from './copies.ts';
import { meantName } from './meant-names.ts';

export type Entry = { readonly name: string; readonly path: string; readonly isFolder: boolean };

const FOLDER_NAME = /^[a-z0-9-]+$/;
const FILE_NAME = /^[a-z0-9-]+(\.[a-z0-9]+)?$/;
/** What operating systems and text editors leave behind; nobody meant it as content. */
const LEFTOVER = /^(\..*|~\$.*|#.*#|.*~|.*\.(tmp|swp|part)|Thumbs\.db|desktop\.ini)$/i;

/**
 * Lists one folder by name (NFC), leftovers of editors aside. Reports a folder that cannot be read, symbolic links, which could
 * lead out of the content, and names that could not be an address.
 */
export function listFolder(root: string, path: string, report: Report): readonly Entry[] {
  const entries: Entry[] = [];
  for (const found of readFolder(root, path, report)) {
    if (LEFTOVER.test(found.name)) continue;
    const name = found.name.normalize('NFC');
    const entry = { name, path: path === '' ? name : `${path}/${name}`, isFolder: found.isDirectory() };
    const error = (code: string, message: string, hint: string) =>
      report(wholeFileProblem(entry.path, code, message, hint));

    if (found.isSymbolicLink()) {
      error(
        'lank-i-innehallet',
        'Filen är en symbolisk länk.',
        'Lägg själva filen här i stället för en länk till den.',
      );
    } else if (!found.isDirectory() && !found.isFile()) {
      error('inte-en-fil', 'Detta är ingen vanlig fil.', 'Ta bort den.');
    } else if ((entry.isFolder ? FOLDER_NAME : FILE_NAME).test(name)) {
      entries.push(entry);
    } else report(nameProblem(entry));
  }
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is told of a name that could not be an address. */
function nameProblem({ name, path, isFolder }: Entry): Problem {
  if (looksLikeCopy(name)) return copyProblem(path);
  const own = name.replace(/(\.(?:md|ya?ml))\.txt$/i, '$1');
  return wholeFileProblem(
    path,
    'ogiltigt-filnamn',
    own === name
      ? `Namnet ”${name}” har andra tecken än a–z, 0–9 och bindestreck.`
      : `Namnet ”${name}” har två ändelser.`,
    `Byt namn till ${meantName(path) ?? suggestName(own, isFolder)}.`,
  );
}

function readFolder(root: string, path: string, report: Report): readonly Dirent[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    const message = `Mappen går inte att läsa (${failureCode(error)}).`;
    const hint = 'Kontrollera att mappen finns och att webbplatsen får läsa den.';
    report(wholeFileProblem(path === '' ? '.' : path, 'olasbar-mapp', message, hint));
    return [];
  }
}

function suggestName(name: string, isFolder: boolean): string {
  const ending = isFolder ? '' : (/(?<=.)\.[a-z0-9]+$/i.exec(name)?.[0] ?? '');
  const stem = name.slice(0, name.length - ending.length);
  return (slug(stem) || 'ett-namn') + ending.toLowerCase();
}
