import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { AccessiblePdf } from '../pdf-reading.ts';
import { open } from './open.ts';

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Node = NonNullable<Tree>['children'][number];
type Element = { readonly role: string; readonly alt: string | undefined };

/** Longer documents are read this far; a report on so many pages is long enough. */
const MOST_PAGES = 500;

/** What a screen reader would meet in a PDF. Throws what pdf.js throws for a file that it cannot read. */
export function readStructure(bytes: Uint8Array): Promise<AccessiblePdf> {
  return open(bytes, async (pdf) => {
    const elements: Element[] = [];
    const pagesWithoutText: number[] = [];
    const fontsNotEmbedded = new Set<string>();
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      const page = await pdf.getPage(number);
      elements.push(...(await elementsOf(page)));
      const { hasText, missing } = await textOf(page);
      if (!hasText) pagesWithoutText.push(number);
      for (const font of missing) fontsNotEmbedded.add(font);
      page.cleanup();
    }
    return {
      ...summaryOf(elements),
      pages: pdf.numPages,
      pagesWithoutText,
      fontsNotEmbedded: [...fontsNotEmbedded],
    };
  });
}

function summaryOf(elements: readonly Element[]) {
  const figures = elements.filter(({ role }) => role === 'Figure' || role === 'Formula');
  return {
    headings: elements.flatMap(({ role }) => {
      const [, level] = /^H([1-6])?$/.exec(role) ?? [];
      return /^H[1-6]?$/.test(role) ? [Number(level ?? 1)] : [];
    }),
    figures: figures.length,
    figuresWithoutAlt: figures.filter(({ alt }) => (alt ?? '').trim() === '').length,
  };
}

async function elementsOf(page: PDFPageProxy): Promise<readonly Element[]> {
  const tree = await page.getStructTree();
  return tree === null ? [] : tree.children.flatMap(walk);
}

/** The elements of a node that have something on the page: pdf.js gives a list that runs over some pages to each of them, whole. */
function walk(node: Node): readonly Element[] {
  if (!('role' in node) || !hasContent(node)) return [];
  const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : undefined;
  return [{ role: node.role, alt }, ...node.children.flatMap(walk)];
}

function hasContent(node: Node): boolean {
  return 'role' in node ? node.children.some(hasContent) : node.type === 'content';
}

async function textOf(page: PDFPageProxy) {
  // Fonts are known to the page when it has been laid out.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const names = new Set(texts.map(({ fontName }) => fontName));
  const missing = [...names].flatMap((name) => nameIfMissing(page.commonObjs.get(name)) ?? []);
  return { hasText: texts.length > 0, missing };
}

/** The name of a font that the file does not hold, or undefined for one that it does. */
function nameIfMissing(font: unknown): string | undefined {
  if (typeof font !== 'object' || font === null) return undefined;
  if (!('missingFile' in font) || font.missingFile !== true) return undefined;
  if ('name' in font && typeof font.name === 'string') return font.name;
  return 'loadedName' in font && typeof font.loadedName === 'string' ? font.loadedName : 'okänt typsnitt';
}
