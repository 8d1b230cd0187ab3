import { join } from 'node:path';
import { readPdf } from '../../content/document/pdf-facts.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import type { Site } from '../../model/site.ts';
import { compilePdf, type MadePdf } from '../../render/pdf/compile.ts';
import type { PdfDocument } from '../../render/pdf/content.ts';
import { typstLanguage } from '../../render/pdf/typst-language.ts';
import type { Order } from './orders.ts';

/** Makes a document and writes it where it belongs, in place of what lies there. A file that would be the same is not written. */
export function makeDocument(
  { make, path }: Order,
  site: Site,
  contentDir: string,
  publicDir: string,
): MadePdf & { readonly isSame: boolean } {
  const document = make(site);
  const made = compilePdf(document, (file) => readPlainFile(contentDir, file));
  assertAccessible(made.bytes, document);
  const isSame = readPlainFile(publicDir, path)?.equals(made.bytes) === true;
  if (!isSame) writeWhole(join(publicDir, path), made.bytes);
  return { ...made, isSame };
}

/** Typst falls back on English without a word; a document that says the wrong language is read aloud wrongly. */
function assertAccessible(bytes: Buffer, document: PdfDocument): void {
  const reading = readPdf(bytes);
  const facts = reading.kind === 'pdf' ? reading.facts : undefined;
  const { lang, region } = typstLanguage(document.language);
  const language = region === undefined ? lang : `${lang}-${region}`;
  if (facts?.tagged !== true || facts.language !== language || facts.title === undefined) {
    throw new Error(`Dokumentet ”${document.title}” blev inte tillgängligt: ${JSON.stringify(facts)}`);
  }
}
