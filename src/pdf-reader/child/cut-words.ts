import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where a word was cut: its last letters on one line and its first on the next. */
type Cuts = ReadonlySet<string>;

/** What stands after the hyphen of "barn- och ungdomsvård", where the hyphen stands for the rest of the word. */
const JOINING = 'och|eller|samt|respektive|resp|till|men|som|and|or|to';
const GOES_ON = `\\s*\\n\\s*(?=\\p{Ll})(?!(?:${JOINING})(?!\\p{L}))`;
const HARD_CUT = new RegExp(`(?<=\\p{L}\\p{Ll})[-\\u2010]${GOES_ON}`, 'gu');
/** No word is cut after its first letter or within an abbreviation: the hyphen of "e-post" and "IT-stöd" is its own. */
const OWN_HYPHEN = new RegExp(`(?<=(?:\\p{Lu}|(?<!\\p{L})\\p{Ll})[-\\u2010])${GOES_ON}`, 'gu');

/**
 * Joins the words that are cut at the ends of lines: at a soft hyphen, or at a hyphen before a small letter. A hyphen that stands for
 * the rest of a word, or is the word's own, is left.
 */
export function joinCutWords(lines: string, cuts: Cuts): string {
  return lines
    .replace(HARD_CUT, '')
    .replace(OWN_HYPHEN, '')
    .replace(/(?<=(\p{L}{1,3}))\s*\n\s*(?=(\p{L}{1,3}))/gu, (gap, before: string, after: string) =>
      cuts.has(`${before}-${after}`) ? '' : gap,
    )
    .replaceAll('\u00AD', '');
}

/** Where the words of a page are cut at a soft hyphen, which pdf.js draws but leaves out of a page's text. */
export async function softCuts(page: PDFPageProxy): Promise<Cuts> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn = argsArray.flatMap((args: unknown, at) =>
    fnArray[at] === OPS.showText ? [lettersOf(args)] : [],
  );
  const found = drawn.join('\n').matchAll(/(\p{L}{1,3})\n?\u00AD\n?(\p{L}{1,3})/gu);
  return new Set([...found].map(([, before, after]) => `${before}-${after}`));
}

/** The letters of what one operator draws: glyphs, and numbers for the space between them. */
function lettersOf(args: unknown): string {
  const glyphs: unknown = Array.isArray(args) ? args[0] : undefined;
  if (!Array.isArray(glyphs)) return '';
  return glyphs.map((glyph: unknown) => unicodeOf(glyph)).join('');
}

function unicodeOf(glyph: unknown): string {
  if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) return '';
  return typeof glyph.unicode === 'string' ? glyph.unicode : '';
}
