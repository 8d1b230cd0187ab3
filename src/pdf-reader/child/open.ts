import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF with pdf.js for as long as `read` takes. Throws what pdf.js throws for a file that it cannot read. */
export async function open<T>(bytes: Uint8Array, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  // pdf.js takes the bytes over, and refuses Node's own Buffer.
  const data = new Uint8Array(bytes);
  // No question is about what pictures show, and they are what takes memory.
  const task = getDocument({ data, verbosity: 0, fontExtraProperties: true, maxImageSize: 1 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}
