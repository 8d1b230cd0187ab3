import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPlainFile } from '../../content/files/disk-files.ts';
import type { Site } from '../../content/site.ts';
import { compilePdf, type MadePdf } from '../../render/pdf/compile.ts';
import type { Order } from './orders.ts';

/** Makes a document and writes it where it belongs, in place of what lies there. A file that would be the same is not written. */
export function makeDocument(
  { make, path }: Order,
  site: Site,
  contentDir: string,
  publicDir: string,
): MadePdf & { readonly isSame: boolean } {
  const made = compilePdf(make(site), (file) => readPlainFile(contentDir, file)?.bytes);
  const isSame = readPlainFile(publicDir, path)?.bytes.equals(made.bytes) === true;
  if (!isSame) writeWhole(join(publicDir, path), made.bytes);
  return { ...made, isSame };
}

/** The site may be serving the folder: a document is there in full or not at all. */
function writeWhole(path: string, bytes: Buffer): void {
  const temporary = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
