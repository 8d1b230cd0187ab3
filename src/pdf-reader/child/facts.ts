import { type PDFDocumentProxy, PermissionFlag } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFacts, PdfReading } from '../pdf-reading.ts';
import { open } from './open.ts';
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
  return {
    pages: pdf.numPages,
    restricted: isRestricted(await pdf.getPermissions()),
    tagged: isOn(marks, 'Marked'),
    showsTitle: isOn(view, 'DisplayDocTitle'),
    title: words(stated.get('Title')) ?? words(metadata?.get('dc:title')),
    language: words(stated.get('Language')),
    writtenIn: writtenIn(await firstWords(pdf)),
  };
}

/** The text of the first pages; empty where they cannot be read, which is told by those who need it all. */
async function firstWords(pdf: PDFDocumentProxy): Promise<string> {
  try {
    const texts: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, FIRST_PAGES); number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      texts.push(...items.map((item) => ('str' in item ? item.str : '')));
    }
    return texts.join(' ');
  } catch {
    return '';
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
