import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ExportedFile } from './export-files.ts';

/** Every export has it, so its folder is known again as one that may be replaced. */
const MARK = '_headers';

export type Written = { readonly files: number; readonly bytes: number };

/**
 * Writes files to a folder of that name, all or none: they are written beside it and take its place at the end. Gives undefined,
 * and writes nothing, where the folder holds something that is no export. Throws what the disk throws.
 */
export async function replaceFolder(
  folder: string,
  files: AsyncIterable<ExportedFile>,
): Promise<Written | undefined> {
  const target = resolve(folder);
  if (!mayBeReplaced(target)) return undefined;
  const [fresh, old] = ['ny', 'gammal'].map((word) => `${target}.${word}-${process.pid}`);
  if (fresh === undefined || old === undefined) return undefined;
  const written = { files: 0, bytes: 0 };
  try {
    mkdirSync(fresh, { recursive: true });
    for await (const { path, bytes } of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), bytes);
      written.files += 1;
      written.bytes += bytes.length;
    }
    if (kindOf(target) === 'folder') renameSync(target, old);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
  return written;
}

function mayBeReplaced(target: string): boolean {
  const kind = kindOf(target);
  if (kind !== 'folder') return kind === 'nothing';
  const names = readdirSync(target);
  return names.length === 0 || names.includes(MARK);
}

function kindOf(path: string): 'nothing' | 'folder' | 'other' {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return 'nothing';
  return facts.isDirectory() ? 'folder' : 'other';
}
