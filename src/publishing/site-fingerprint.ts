import { realpathSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import { fingerprint } from '../disk/fingerprint.ts';

/** The fingerprint of all that a site is made of. */
export function siteFingerprint({ contentDir, publicDir }: Config): string {
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
