import type { Published } from '../published.ts';
import type { DocumentText } from './document-text.ts';

/** Gives the search of what is published the text of its documents, one after the other. Stops when something newer is published. */
export async function readDocuments(
  { edition, files }: Published,
  documentText: DocumentText,
  isCurrent: () => boolean,
): Promise<void> {
  for (const address of edition.searchedDocuments) {
    const file = files.get(address);
    if (file === undefined) continue;
    const pages = await documentText(file);
    if (!isCurrent()) return;
    edition.addDocumentText(address, pages);
  }
}
