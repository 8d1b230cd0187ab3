import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isOnPage, type PageElement } from './elements.ts';

/** `shown` has something to see and nothing to hear. */
export type PageKind = 'read' | 'shown' | 'blank';

/** What draws on a page, as pdf.js gives it. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** A picture itself is left out when a page is read, but not what puts it in its place. */
const DRAWING = new Set<number>([OPS.transform, OPS.paintFormXObjectBegin, OPS.shadingFill]);

/** Whether a page can be read aloud: its text, or what its elements or a span in it say in place of what they show. */
export function pageKind(
  hasText: boolean,
  elements: readonly PageElement[],
  { fnArray, argsArray }: Operators,
): PageKind {
  if (hasText || elements.some((element) => element.alt !== undefined && isOnPage(element))) return 'read';
  if (fnArray.some((operator, at) => isSpeakingSpan(operator, argsArray[at]))) return 'read';
  return fnArray.some((operator, at) => isDrawing(operator, argsArray[at])) ? 'shown' : 'blank';
}

/** A span that no element names is there to say something in place of what it shows (ISO 32000-1, 14.9.4); pdf.js does not tell what. */
function isSpeakingSpan(operator: number, args: unknown): boolean {
  if (operator !== OPS.beginMarkedContentProps || !Array.isArray(args)) return false;
  return args[0] === 'Span' && typeof args[1] !== 'number';
}

/** A path that is only clipped to is what programs begin an empty page with. */
function isDrawing(operator: number, args: unknown): boolean {
  if (operator === OPS.constructPath) return Array.isArray(args) && args[0] !== OPS.endPath;
  return DRAWING.has(operator);
}
