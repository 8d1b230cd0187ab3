import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewParts } from '../parts.ts';
import { versionLine } from '../versions/versions-views.ts';
import { type Attached, attachedAt, documentsFolder } from './attached.ts';

/** A picture or document that was taken away, as a line of the bin, with what was in it. */
export type RemovedAttached = Attached & ReturnType<typeof versionLine> & { readonly bytes: Buffer };

/** The pictures and documents that were taken away and can come back. */
export async function removedAttached(parts: PreviewParts): Promise<readonly RemovedAttached[]> {
  const { versions, config } = parts;
  const found = await Promise.all(
    ['.', documentsFolder(config)].map((folder) => versions.removedFiles(folder)),
  );
  const removed: RemovedAttached[] = [];
  for (const version of found.flatMap((one) => one.versions)) {
    const one = attachedAt(parts, version.file);
    if (one === undefined || existsSync(join(config.contentDir, version.file))) continue;
    if (removed.some(({ path }) => path === one.path)) continue;
    const bytes = version.before && (await versions.textAt(version.file, version.before));
    if (bytes) removed.push({ ...one, ...versionLine(version), bytes });
  }
  return removed;
}
