import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';

const name = (text: string) => PDFName.of(text);

/**
 * Marks the first cell of each row of a table as the header of its row, as the pages do: a TH with the scope of its row, which the row's
 * other cells name. One without words is left a plain cell. Typst 0.14 cannot be told to (decision 0015). The same bytes give the same
 * bytes, packed, and nothing that a reader meets is another.
 */
export async function markRowHeaders(bytes: Buffer): Promise<Buffer> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = pdf;
  const tree = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const known = tree?.lookupMaybe(name('IDTree'), PDFDict)?.lookupMaybe(name('Names'), PDFArray);
  for (const [, body] of context.enumerateIndirectObjects()) {
    if (known === undefined || !(body instanceof PDFDict) || !isElement(body, 'TBody')) continue;
    for (const row of elementsIn(body)) {
      const [first, ...others] = elementsIn(row);
      if (first === undefined || !isElement(first, 'TD') || !hasKids(first)) continue;
      const ref = context.getObjectRef(first);
      if (ref === undefined) continue;
      const id = PDFString.of(`row${String(known.size() / 2).padStart(5, '0')}`);
      // Typst's own begin with a capital, so that these come after them, as they must (ISO 32000-1, 7.9.6).
      known.push(id);
      known.push(ref);
      first.set(name('S'), name('TH'));
      first.set(name('ID'), id);
      tableAttributes(first)?.set(name('Scope'), name('Row'));
      for (const other of others) tableAttributes(other)?.lookupMaybe(name('Headers'), PDFArray)?.push(id);
    }
  }
  return Buffer.from(await pdf.save({ updateFieldAppearances: false }));
}

function isElement(dictionary: PDFDict, role: string): boolean {
  return dictionary.get(name('S')) === name(role);
}

/** The elements in an element, in reading order. */
function elementsIn(element: PDFDict): readonly PDFDict[] {
  return dictionariesIn(element, 'K').filter((one) => one.has(name('S')));
}

function hasKids(element: PDFDict): boolean {
  return (element.lookupMaybe(name('K'), PDFArray)?.size() ?? 0) > 0;
}

function tableAttributes(cell: PDFDict): PDFDict | undefined {
  return dictionariesIn(cell, 'A').find((one) => one.get(name('O')) === name('Table'));
}

function dictionariesIn(dictionary: PDFDict, key: string): readonly PDFDict[] {
  const list = dictionary.lookupMaybe(name(key), PDFArray);
  const all = Array.from({ length: list?.size() ?? 0 }, (_, at) => list?.lookup(at));
  return all.filter((one) => one instanceof PDFDict);
}
