import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.ts';
import { fingerprint } from '../disk/fingerprint.ts';
import { digest } from '../text/digest.ts';

/** The fingerprint of all that a site is made of. */
export function siteFingerprint({ contentDir, publicDir }: Config): Promise<string> {
  return fingerprint([contentDir, publicDir].map(realFolder));
}

/** A folder may be given by a link, as to the newest release; the fingerprint follows none. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/**
 * The fingerprint of all that an edition is made of: the site by its own fingerprint, its address, the code, and the month, since
 * security.txt says another date in each.
 */
export function editionFingerprint(site: string, { siteUrl }: Config, now: number): string {
  const month = new Date(now).toISOString().slice(0, 7);
  return digest([CODE, site, siteUrl ?? '', month, process.version].join('\n'), 40);
}

/** Of the code that runs, whatever is put in its place meanwhile. */
const CODE = await fingerprint(['src', 'views', 'package-lock.json'].map(projectPath));

function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
