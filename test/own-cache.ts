import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests, and all that they start, a cache folder of their own for as long as they run. */
export default function giveOwnCache(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  process.env['CACHE_DIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
