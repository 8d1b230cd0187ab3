import type { Config } from '../config/config.ts';
import { watchFolders } from '../publishing/watcher.ts';
import type { PreviewSite } from './preview-site.ts';

/**
 * Keeps the preview in step with the files on disk, and with the clock: a held file is looked at again at every rescan. Gives a function that
 * ends it.
 */
export function follow(
  site: PreviewSite,
  { contentDir, publicDir }: Pick<Config, 'contentDir' | 'publicDir'>,
  failed: (error: unknown) => void,
): () => void {
  const refresh = () => {
    site.refresh().catch(failed);
  };
  return watchFolders([contentDir, publicDir], refresh, failed).close;
}
