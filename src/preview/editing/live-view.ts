import { PAGES_FOLDER } from '../../content/files/roles.ts';
import type { Picture } from '../../model/site.ts';
import { renderProse } from '../../render/prose/markdown.ts';

/** Markdown of a file as its page would show it. */
export function liveView(text: string, path: string, pictures: readonly Picture[]): string {
  const folder = path.split('/')[0] ?? '';
  const base = folder === PAGES_FOLDER ? '/' : `/${folder}/`;
  return renderProse(text, { base, headingLevel: 3, ids: new Set(), pictures });
}
