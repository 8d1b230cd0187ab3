import { renderProse } from '../../../src/render/prose/markdown.ts';
import type { ProsePlace } from '../../../src/render/prose/place-of.ts';

/** Renders markdown as it would stand on the page of the period 2026. */
export function prose(text: string, place: Partial<ProsePlace> = {}): string {
  return renderProse(text, { base: '/2026/', headingLevel: 2, ids: new Set(), pictures: [], ...place });
}
