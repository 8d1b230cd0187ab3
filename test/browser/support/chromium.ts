import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Where the package has its packed files. */
const PACKED = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
/** Goes with the package: `npm ci` lays both anew. */
const UNPACKED = join(import.meta.dirname, '../../../node_modules/.cache/chromium');

const INFLATE =
  "import { inflate } from '@sparticuz/chromium'; for (const file of process.argv.slice(1)) await inflate(file);";

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
  // The package unpacks to the temporary folder and nowhere else. A process of its own has another one, and this one keeps its own.
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', INFLATE, join(PACKED, 'chromium.br'), join(PACKED, 'al2023.tar.br')],
    { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: beside } },
  );
  try {
    renameSync(beside, UNPACKED);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
}
