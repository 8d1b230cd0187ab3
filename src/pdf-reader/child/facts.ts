import { type PDFDocumentProxy, PermissionFlag } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFacts, PdfReading } from '../pdf-reading.ts';
import { elementsOf, type PageElement } from './elements.ts';
import { open } from './open.ts';
import { type PageText, pageText } from './page-text.ts';
import { spokenLanguage } from './spoken-language.ts';
import { writtenIn } from './written-in.ts';

const FIRST_PAGES = 3;

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
  const view: unknown = await pdf.getViewerPreferences();
  const ofDocument = words(stated.get('Language'));
  return {
    pages: pdf.numPages,
    restricted: isRestricted(await pdf.getPermissions()),
    tagged: isOn(marks, 'Marked'),
    showsTitle: isOn(view, 'DisplayDocTitle'),
    title: words(stated.get('Title')) ?? words(metadata?.get('dc:title')),
    ...(await languagesOf(pdf, ofDocument)),
  };
}

/** What its first pages are read aloud in, and what they are written in. What cannot be read is told by those who need it all. */
async function languagesOf(pdf: PDFDocumentProxy, ofDocument: string | undefined) {
  try {
    const pages: { text: PageText; elements: readonly PageElement[] }[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, FIRST_PAGES); number += 1) {
      const page = await pdf.getPage(number);
      pages.push({ text: await pageText(page), elements: await elementsOf(page) });
    }
    return {
      language: spokenLanguage(pages, ofDocument),
      writtenIn: writtenIn(pages.map(({ text }) => text.whole).join(' ')),
    };
  } catch {
    return { language: ofDocument, writtenIn: undefined };
  }
}

/** Whether printing, copying or reading aloud is forbidden. Who only reads has no use for the other permissions (ISO 32000-1, table 22). */
function isRestricted(allowed: ReadonlySet<number> | null): boolean {
  const { PRINT, COPY, COPY_FOR_ACCESSIBILITY } = PermissionFlag;
  return allowed !== null && [PRINT, COPY, COPY_FOR_ACCESSIBILITY].some((flag) => !allowed.has(flag));
}

function isOn(stated: unknown, key: string): boolean {
  return stated instanceof Map && stated.get(key) === true;
}

function words(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/[\s\0]+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}
