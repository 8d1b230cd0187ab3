import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failureCode } from './failure-code.ts';

/**
 * The paths of the files in a folder under a root. Dotfiles are private, and a symbolic link could lead out of the root; neither has an
 * address. A folder that is not there holds nothing, and neither does a file in its place.
 */
export function plainFiles(root: string, folder: string): readonly string[] {
  return entriesIn(join(root, folder)).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return plainFiles(root, name);
    return entry.isFile() ? [name] : [];
  });
}

function entriesIn(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(failureCode(error))) return [];
    throw error;
  }
}
