import { Asker } from '../child-process/asker.ts';
import { digest } from '../text/digest.ts';
import { isReading, isStructure, isTexts } from './is-answer.ts';
import type { PdfReading, Question } from './pdf-reading.ts';
import { remembered } from './remembered.ts';

/** Readers look for the header this far into the file (ISO 32000-1, annex H.3, note 13). */
const MOST_JUNK = 1024;
const HEADER = '%PDF-';
const LARGEST = 100_000_000;

const reader = new Asker(new URL('./child/main.ts', import.meta.url));

/**
 * Reads the facts of a PDF file. Never fails, whatever the bytes are. What came of it is kept by the file's digest in
 * `cacheDir`, where one is given, failures too.
 */
export async function readPdf(bytes: Buffer, cacheDir: string | undefined): Promise<PdfReading> {
  const fault = faultOf(bytes);
  if (fault !== undefined) return { kind: fault };
  return remembered(cacheDir, 'facts', digest(bytes, 40), isReading, async () => {
    const reading = await ask('facts', bytes);
    return isReading(reading) ? reading : { kind: 'too-hard' };
  });
}

/** The text of a PDF's pages, kept as its facts are; empty for one that cannot be read. */
export async function readPdfText(bytes: Buffer, cacheDir: string | undefined): Promise<readonly string[]> {
  if (faultOf(bytes) !== undefined) return [];
  return remembered(cacheDir, 'text', digest(bytes, 40), isTexts, async () => {
    const pages = await ask('text', bytes);
    return isTexts(pages) ? pages : [];
  });
}

/** Reads the facts of a PDF and what a screen reader would meet in it. Kept, and never fails, as its facts. */
export async function readWholePdf(bytes: Buffer, cacheDir: string | undefined): Promise<PdfReading> {
  const reading = await readPdf(bytes, cacheDir);
  if (reading.kind !== 'pdf') return reading;
  const structure = await remembered(cacheDir, 'structure', digest(bytes, 40), isStructure, async () => {
    const answer = await ask('structure', bytes);
    return isStructure(answer) ? answer : 'unreadable';
  });
  return { ...reading, structure };
}

/** What the program in the child process answers, unchecked; undefined where it could not read the file to its end. */
function ask(question: Question, bytes: Buffer): Promise<unknown> {
  return reader.ask({ question, bytes });
}

function faultOf(bytes: Buffer): 'empty' | 'not-pdf' | 'too-hard' | undefined {
  if (bytes.length === 0) return 'empty';
  if (!bytes.subarray(0, MOST_JUNK + HEADER.length).includes(HEADER)) return 'not-pdf';
  return bytes.length > LARGEST ? 'too-hard' : undefined;
}
