import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** Where the package has its packed files. */
const PACKED = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
/** Goes with the package: `npm ci` lays both anew. */
const UNPACKED = join(import.meta.dirname, '../../../node_modules/.cache/chromium');

/** The Chromium that came with the project, unpacked once, and the libraries (NSS, NSPR, expat) that a bare Debian lacks for it. */
export type OwnChromium = { readonly executable: string; readonly libraries: string };

/** Unpacks it where that is not done. Several processes may do so at once; the first to be ready is taken. */
export async function ownChromium(): Promise<OwnChromium> {
  if (!existsSync(UNPACKED)) await unpack();
  return { executable: join(UNPACKED, 'chromium'), libraries: join(UNPACKED, 'al2023/lib') };
}

async function unpack(): Promise<void> {
  const beside = `${UNPACKED}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const temporary = process.env['TMPDIR'] ?? tmpdir();
  // The package unpacks to the temporary folder and nowhere else.
  process.env['TMPDIR'] = beside;
  try {
    for (const name of ['chromium.br', 'al2023.tar.br']) await inflate(join(PACKED, name));
  } finally {
    process.env['TMPDIR'] = temporary;
  }
  try {
    renameSync(beside, UNPACKED);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
}
