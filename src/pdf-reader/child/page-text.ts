import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PageText = {
  readonly whole: string;
  /** The text of each part of the page that its structure tree names. */
  readonly parts: ReadonlyMap<string, string>;
  /** The fonts that it is drawn in, by the names that pdf.js gives them. */
  readonly fonts: ReadonlySet<string>;
};

/** The text of a page as it is drawn, not joined at the ends of lines. */
export async function pageText(page: PDFPageProxy): Promise<PageText> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const parts = new Map<string, string>();
  // A part may hold others that have no name of their own; what they say belongs to it.
  const around: (string | undefined)[] = [];
  for (const item of items) {
    const name = around.at(-1);
    if ('str' in item) {
      if (name !== undefined) parts.set(name, (parts.get(name) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') around.pop();
    else around.push('id' in item && typeof item.id === 'string' ? item.id : name);
  }
  const drawn = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  return {
    whole: drawn.map(({ str }) => str).join(' '),
    parts,
    fonts: new Set(drawn.map(({ fontName }) => fontName)),
  };
}
