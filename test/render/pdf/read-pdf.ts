import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = {
  readonly language: string | null;
  readonly title: string | undefined;
  /** Roles of the structure tree in reading order, each with its depth as indentation. */
  readonly outline: readonly string[];
  readonly roles: readonly string[];
  readonly alternativeTexts: readonly string[];
  readonly links: readonly string[];
  readonly bookmarks: readonly string[];
  /** White space folded; no-break spaces as spaces. */
  readonly text: string;
  readonly areFontsEmbedded: boolean;
};

type Node = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Child = NonNullable<Node>['children'][number];

/** Reads a PDF with pdf.js, as a screen reader would meet it. */
export async function readWithPdfJs(bytes: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const outline = trees.flatMap((tree) =>
    tree === null ? [] : tree.children.flatMap((child) => walk(child, 0)),
  );
  const texts = await Promise.all(pages.map(textOf));
  const annotations = await Promise.all(pages.map((page) => page.getAnnotations()));
  const { info } = await document.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : undefined;
  const read: ReadPdf = {
    language: await languageOf(document),
    title: typeof title === 'string' ? title : undefined,
    outline: outline.map(({ role, depth }) => '  '.repeat(depth) + role),
    roles: outline.map(({ role }) => role),
    alternativeTexts: outline.flatMap(({ alt }) =>
      alt === undefined ? [] : [alt.replaceAll('\u00A0', ' ')],
    ),
    links: annotations.flat().flatMap(({ url }: { url?: string }) => (url === undefined ? [] : [url])),
    bookmarks: titles(await document.getOutline()),
    text: texts.join(' ').replace(/\s+/g, ' '),
    areFontsEmbedded: (await Promise.all(pages.map(fontsAreEmbedded))).every(Boolean),
  };
  await task.destroy();
  return read;
}

type Walked = { readonly role: string; readonly depth: number; readonly alt: string | undefined };

function walk(node: Child, depth: number): readonly Walked[] {
  if (!('role' in node)) return [];
  const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : undefined;
  return [{ role: node.role, depth, alt }, ...node.children.flatMap((child) => walk(child, depth + 1))];
}

async function languageOf(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata();
  const language: unknown = 'Language' in info ? info.Language : null;
  return typeof language === 'string' ? language : null;
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
}

async function fontsAreEmbedded(page: PDFPageProxy): Promise<boolean> {
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const names = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])));
  return [...names].every((name) => {
    const font: unknown = page.commonObjs.get(name);
    return typeof font === 'object' && font !== null && 'missingFile' in font && font.missingFile === false;
  });
}

function titles(items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): readonly string[] {
  return (items ?? []).flatMap((item) => [item.title, ...titles(item.items)]);
}
