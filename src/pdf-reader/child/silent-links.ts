import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isOnPage, type PageElement } from './elements.ts';
import type { PageText } from './page-text.ts';

/** pdf.js puts it before the name of an annotation in the structure tree, and not in the list of annotations. */
const PREFIX = 'pdfjs_internal_id_';

/** Whether a page has a link of which nothing can be said: neither text, nor what stands for it, nor a description of its own. */
export async function hasSilentLink(
  page: PDFPageProxy,
  elements: readonly PageElement[],
  { parts }: PageText,
): Promise<boolean> {
  const unread = elements
    .filter(({ role }) => role === 'Link')
    .map((link) => [link, ...link.within])
    .filter((all) => !all.some(({ alt, contents }) => alt !== undefined || contents.some(hasWords)))
    .map((all) => ({ isHere: all.some(isOnPage), names: all.flatMap(({ annotations }) => annotations) }))
    .filter(({ isHere, names }) => isHere || names.length > 0);
  if (unread.length === 0) return false;
  const described = await describedAnnotations(page);
  return unread.some(({ names }) => !names.some((name) => described.has(name.replace(PREFIX, ''))));

  function hasWords(name: string): boolean {
    return (parts.get(name) ?? '').trim() !== '';
  }
}

/** The names of those annotations of a page that say what they are (Contents; PDF/UA-1, 7.18.5). */
async function describedAnnotations(page: PDFPageProxy): Promise<ReadonlySet<string>> {
  const annotations: readonly unknown[] = await page.getAnnotations();
  return new Set(annotations.flatMap(nameIfDescribed));
}

function nameIfDescribed(annotation: unknown): readonly string[] {
  if (typeof annotation !== 'object' || annotation === null) return [];
  if (!('id' in annotation) || !('contentsObj' in annotation)) return [];
  const { id, contentsObj } = annotation;
  const says = typeof contentsObj === 'object' && contentsObj !== null && 'str' in contentsObj;
  return says && String(contentsObj.str).trim() !== '' ? [String(id)] : [];
}
