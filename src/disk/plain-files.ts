import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paths of the files in a folder under a root. Dotfiles are private, and a symbolic link could lead out of the root; neither has an
 * address. A folder that is not there holds nothing.
 */
export function plainFiles(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!lstatSync(path, { throwIfNoEntry: false })) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return plainFiles(root, name);
    return entry.isFile() ? [name] : [];
  });
}
