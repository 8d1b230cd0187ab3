import { readPdf } from '../../content/document/pdf-facts.ts';
import type { PdfDocument } from './content.ts';
import { Typst } from './typst.ts';
import { drawings, pictureFiles, pictureName, templateData } from './typst-inputs.ts';
import { typstLanguage } from './typst-language.ts';

export type MadePdf = {
  readonly bytes: Buffer;
  readonly pages: number;
  /** Characters that the fonts lack; a square stands for each. */
  readonly missingCharacters: readonly string[];
  /** Paths of pictures that Typst cannot set; their alternative text stands for them. */
  readonly substituted: readonly string[];
};

/** Reads a picture of the content folder; undefined where it is gone. */
export type ReadPicture = (file: string) => Buffer | undefined;

/** Typst need not name all missing characters at once. */
const MOST_ROUNDS = 20;

let typst: Typst | undefined;

/** Makes the accessible PDF (PDF/UA-1) of a document: tagged, titled, in its language. The same document gives the same bytes. */
export function compilePdf(document: PdfDocument, readPicture: ReadPicture): MadePdf {
  typst ??= new Typst();
  const compiler = typst;
  try {
    const drawn = drawings(document);
    const substituted = pictureFiles(document).filter((file) => {
      const bytes = drawn.get(file) ?? readPicture(file);
      return bytes === undefined || !compiler.addPicture(pictureName(file), bytes);
    });
    const made = setInType(compiler, document, substituted);
    assertAccessible(made.bytes, document);
    return { ...made, substituted };
  } finally {
    compiler.reset();
  }
}

function setInType(compiler: Typst, document: PdfDocument, substituted: readonly string[]) {
  const missing = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = compiler.pdf({
      document: templateData(document, missing),
      substituted: JSON.stringify(substituted.map(pictureName)),
    });
    if (result.kind === 'pdf') {
      return { bytes: result.bytes, pages: result.pages, missingCharacters: [...missing] };
    }
    for (const text of result.texts) missing.add(text);
  }
  throw new Error(`Typst hittar inga tecken för ${[...missing].join(' ')}`);
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
