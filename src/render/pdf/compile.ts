import type { PdfDocument } from './content.ts';
import { markRowHeaders } from './row-headers.ts';
import { Typst } from './typst.ts';
import { pictureFiles, pictureName, templateData } from './typst-inputs.ts';

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
export async function compilePdf(document: PdfDocument, readPicture: ReadPicture): Promise<MadePdf> {
  const made = typeset(document, readPicture);
  return { ...made, bytes: await markRowHeaders(made.bytes) };
}

function typeset(document: PdfDocument, readPicture: ReadPicture): MadePdf {
  typst ??= new Typst();
  const compiler = typst;
  try {
    const substituted = pictureFiles(document).filter((file) => {
      const bytes = readPicture(file);
      return bytes === undefined || !compiler.addPicture(pictureName(file), bytes);
    });
    const made = setInType(compiler, document, substituted);
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
