import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Operators } from './page-kind.ts';

/** Text that is only there to be found and read aloud, such as that of a page that was scanned. */
const INVISIBLE = 3;

/**
 * The names of those of these fonts that the file does not hold and that something is seen in (PDF/UA-1, 7.21.4.1). The page must have
 * been laid out: only then are its fonts known.
 */
export function missingFonts(
  page: PDFPageProxy,
  fonts: ReadonlySet<string>,
  operators: Operators,
): readonly string[] {
  const seen = [...seenFonts(operators)].filter((font) => fonts.has(font));
  return seen.flatMap((font) => nameIfMissing(page.commonObjs.get(font)) ?? []);
}

function seenFonts({ fnArray, argsArray }: Operators): ReadonlySet<string> {
  const seen = new Set<string>();
  type State = { readonly font: string; readonly mode: unknown };
  const outer: State[] = [];
  let now: State = { font: '', mode: 0 };
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at];
    const first: unknown = Array.isArray(args) ? args[0] : undefined;
    if (operator === OPS.save) outer.push(now);
    if (operator === OPS.restore) now = outer.pop() ?? now;
    if (operator === OPS.setFont) now = { ...now, font: String(first) };
    if (operator === OPS.setTextRenderingMode) now = { ...now, mode: first };
    if (operator === OPS.showText && now.mode !== INVISIBLE) seen.add(now.font);
  }
  return seen;
}

function nameIfMissing(font: unknown): string | undefined {
  if (typeof font !== 'object' || font === null) return undefined;
  if (!('missingFile' in font) || font.missingFile !== true) return undefined;
  if ('name' in font && typeof font.name === 'string') return font.name;
  return 'loadedName' in font && typeof font.loadedName === 'string' ? font.loadedName : 'okänt typsnitt';
}
