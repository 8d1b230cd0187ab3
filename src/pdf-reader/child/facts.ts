import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFacts, PdfReading } from '../pdf-reading.ts';
import { open } from './open.ts';

/** What a PDF states about itself. Never throws, whatever the bytes are. */
export async function readFacts(bytes: Uint8Array): Promise<PdfReading> {
  try {
    return { kind: 'pdf', facts: await open(bytes, factsOf) };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { kind: isLocked ? 'locked' : 'unreadable' };
  }
}

async function factsOf(pdf: PDFDocumentProxy): Promise<PdfFacts> {
  const { info, metadata } = await pdf.getMetadata();
  const stated = new Map<string, unknown>(Object.entries(info));
  const marks: unknown = await pdf.getMarkInfo();
  return {
    pages: pdf.numPages,
    // The permissions of one that is not encrypted are null.
    restricted: (await pdf.getPermissions()) !== null,
    tagged: marks instanceof Map && marks.get('Marked') === true,
    title: words(stated.get('Title')) ?? words(metadata?.get('dc:title')),
    language: words(stated.get('Language')),
  };
}

function words(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/[\s\0]+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}
