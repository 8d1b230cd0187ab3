import type { PdfObjects } from './pdf-objects.ts';
import { entry, isNamed, type PdfValue, wholeNumber } from './pdf-values.ts';

/**
 * Takes the root of a page tree; gives its number of pages: what the root states (ISO 32000-1, 7.7.3), or the
 * pages counted one by one when the statement is missing or cannot be true.
 * Gives `undefined` when the tree cannot be read to its end: some of the pages is not the number of pages.
 */
export function countPages(objects: PdfObjects, root: PdfValue | undefined): number | undefined {
  const stated = wholeNumber(objects.resolve(entry(root, 'Count')));
  // A page is an object, and /Size is higher than the number of objects.
  const most = wholeNumber(objects.resolve(entry(objects.trailer, 'Size'))) ?? 0;
  return stated !== undefined && stated > 0 && stated < most ? stated : countLeaves(objects, root);
}

function countLeaves(objects: PdfObjects, root: PdfValue | undefined): number | undefined {
  const waiting = [root];
  const seen = new Set<number>();
  let pages = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    const node = objects.resolve(next);
    const kids = objects.resolve(entry(node, 'Kids'));
    if (isNamed(objects.resolve(entry(node, 'Type')), 'Page')) {
      pages += 1;
    } else if (kids?.kind === 'array') {
      if (next?.kind === 'reference' && seen.has(next.object)) return undefined;
      if (next?.kind === 'reference') seen.add(next.object);
      for (const kid of kids.items) waiting.push(kid);
    } else {
      return undefined;
    }
  }
  return pages;
}
