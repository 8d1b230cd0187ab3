import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import type { Site } from '../../model/site.ts';
import type { PdfReading } from '../../pdf-reader/pdf-reading.ts';
import { readPdf } from '../../pdf-reader/read-pdf.ts';
import { sentFile, servedPicture } from '../../publishing/served-files.ts';
import { compilePdf, type MadePdf } from '../../render/pdf/compile.ts';
import type { PdfDocument } from '../../render/pdf/content.ts';
import { pictureFiles } from '../../render/pdf/typst-inputs.ts';
import { typstLanguage } from '../../render/pdf/typst-language.ts';
import type { Order } from './orders.ts';

/** Makes a document and writes it where it belongs, in place of what lies there. A file that would be the same is not written. */
export async function makeDocument(
  { make, path }: Order,
  site: Site,
  config: Config,
): Promise<MadePdf & { readonly isSame: boolean }> {
  const { publicDir, cacheDir } = config;
  const document = make(site);
  const pictures = await sentPictures(document, config);
  const made = await compilePdf(document, (file) => pictures.get(file));
  assertAccessible(await readPdf(made.bytes, cacheDir), document);
  const isSame = readPlainFile(publicDir, path)?.equals(made.bytes) === true;
  if (!isSame) writeWhole(join(publicDir, path), made.bytes);
  return { ...made, isSame };
}

/** The bytes of the document's pictures as they are sent; one that cannot be made is left out, and its alternative text stands for it. */
async function sentPictures(document: PdfDocument, config: Config): Promise<ReadonlyMap<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const file of pictureFiles(document)) {
    const sent = await sentFile(servedPicture(file, config), () => {});
    const bytes = sent && readPlainFile(sent.root, sent.path);
    if (bytes !== undefined) pictures.set(file, bytes);
  }
  return pictures;
}

/** Typst falls back on English without a word; a document that says the wrong language is read aloud wrongly. */
function assertAccessible(reading: PdfReading, document: PdfDocument): void {
  const facts = reading.kind === 'pdf' ? reading.facts : undefined;
  const { lang, region } = typstLanguage(document.language);
  const language = region === undefined ? lang : `${lang}-${region}`;
  if (facts?.tagged !== true || facts.language !== language || facts.title === undefined) {
    throw new Error(`Dokumentet ”${document.title}” blev inte tillgängligt: ${JSON.stringify(facts)}`);
  }
}
