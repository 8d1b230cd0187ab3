import { RememberedFiles } from '../../disk/remembered-files.ts';
import { readPdfText } from '../../pdf-reader/read-pdf.ts';
import { isMadeHere } from '../../render/pdf/made-here.ts';
import type { ServedFile } from '../served-files.ts';

export type DocumentText = (file: ServedFile) => Promise<readonly string[]>;

/**
 * Gives a reader of the text of a PDF's pages, for the search; empty for one that the site made itself, whose page says the same, and
 * for one that cannot be read.
 */
export function documentTextReader(cacheDir: string): DocumentText {
  const texts = new RememberedFiles(
    async (bytes): Promise<readonly string[]> => (isMadeHere(bytes) ? [] : readPdfText(bytes, cacheDir)),
  );
  return async ({ root, path }) => texts.read(root, path) ?? [];
}
