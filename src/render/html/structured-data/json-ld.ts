import type { Node } from './nodes.ts';

/**
 * Things as JSON-LD for a data block in a page; empty for none. What could end the block is written as an escape (HTML, 4.12.1.3).
 */
export function jsonLd(nodes: readonly Node[]): string {
  if (nodes.length === 0) return '';
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
