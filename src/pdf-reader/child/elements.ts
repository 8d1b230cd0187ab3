import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Tree = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;
type Child = Tree['children'][number];

/** An element of a page's structure tree, such as a paragraph or a table. */
export type PageElement = {
  readonly role: string;
  /** What is said in place of what it shows: its Alt or its ActualText. */
  readonly alt: string | undefined;
  /** Its own or that of the element around it. */
  readonly language: string | undefined;
  /** What of the page stands in it itself and not in an element of it, by the names that `markedTexts` gives. */
  readonly contents: readonly string[];
  readonly annotations: readonly string[];
  /** Those that are in it, at any depth. */
  readonly within: readonly PageElement[];
};

/** All elements of a page in reading order, with those that have nothing on it: pdf.js gives a list or a table to each of its pages, whole. */
export async function elementsOf(page: PDFPageProxy): Promise<readonly PageElement[]> {
  const tree = await page.getStructTree();
  return tree === null ? [] : tree.children.flatMap((child) => walk(child, undefined));
}

/** Whether an element has something on the page. */
export function isOnPage({ contents, within }: PageElement): boolean {
  return contents.length > 0 || within.some(({ contents }) => contents.length > 0);
}

function walk(child: Child, around: string | undefined): readonly PageElement[] {
  if (!('role' in child)) return [];
  const language = words(child, 'lang') ?? around;
  const within = child.children.flatMap((inner) => walk(inner, language));
  const element = {
    role: child.role,
    alt: words(child, 'alt'),
    language,
    contents: idsOf(child.children, (type) => type === 'content'),
    annotations: idsOf(child.children, (type) => type === 'annotation' || type === 'object'),
    within,
  };
  return [element, ...within];
}

function idsOf(children: readonly Child[], isWanted: (type: string) => boolean): readonly string[] {
  return children.flatMap((child) => ('id' in child && isWanted(child.type) ? [child.id] : []));
}

function words(node: object, key: 'alt' | 'lang'): string | undefined {
  const value: unknown = new Map<string, unknown>(Object.entries(node)).get(key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
