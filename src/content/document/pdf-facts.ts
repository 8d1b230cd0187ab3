import { openObjects, type PdfObjects } from './pdf-objects.ts';
import { countPages } from './pdf-pages.ts';
import { readText, readXmpTitle } from './pdf-text.ts';
import { entry, isWord, type PdfValue } from './pdf-values.ts';

/** What a PDF file states about itself. `undefined` is not stated, or not readable without a password. */
export type PdfFacts = {
  readonly pages: number | undefined;
  readonly encrypted: boolean;
  /** Marked as a tagged PDF. False when that cannot be read. */
  readonly tagged: boolean;
  readonly title: string | undefined;
  /** BCP 47, as written. */
  readonly language: string | undefined;
};

export type PdfReading =
  | { readonly kind: 'pdf'; readonly facts: PdfFacts }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-pdf' }
  | { readonly kind: 'unreadable' };

/** Readers look for the header this far into the file (ISO 32000-1, annex H.3, note 13). */
const MOST_JUNK = 1024;
const HEADER = '%PDF-';

const LARGEST = 256 * 1024 * 1024;

/**
 * Reads the facts of a PDF file. Never throws, whatever the bytes are. Reports a file without bytes (`empty`),
 * one without a PDF header (`not-pdf`), and one whose catalog or page tree cannot be found because the file is
 * cut off, damaged or larger than 256 MiB (`unreadable`). Decrypts nothing: an encrypted file gives the facts
 * that are neither in strings nor in packed objects.
 */
export function readPdf(bytes: Buffer): PdfReading {
  if (bytes.length === 0) return { kind: 'empty' };
  if (!bytes.subarray(0, MOST_JUNK + HEADER.length).includes(HEADER)) return { kind: 'not-pdf' };
  const objects = bytes.length > LARGEST ? undefined : openObjects(bytes);
  if (objects === undefined) return { kind: 'unreadable' };
  const catalog = objects.resolve(entry(objects.trailer, 'Root'));
  const pages = objects.resolve(entry(catalog, 'Pages'));
  if (pages?.kind !== 'dictionary' && !objects.encrypted) return { kind: 'unreadable' };
  return { kind: 'pdf', facts: readFacts(objects, catalog, pages) };
}

function readFacts(
  objects: PdfObjects,
  catalog: PdfValue | undefined,
  pages: PdfValue | undefined,
): PdfFacts {
  const { encrypted } = objects;
  const marked = objects.resolve(entry(objects.resolve(entry(catalog, 'MarkInfo')), 'Marked'));
  return {
    pages: countPages(objects, pages),
    encrypted,
    tagged: isWord(marked, 'true'),
    title: encrypted ? undefined : readTitle(objects, catalog),
    language: encrypted ? undefined : textOf(objects.resolve(entry(catalog, 'Lang'))),
  };
}

function readTitle(objects: PdfObjects, catalog: PdfValue | undefined): string | undefined {
  const info = objects.resolve(entry(objects.trailer, 'Info'));
  const title = textOf(objects.resolve(entry(info, 'Title')));
  if (title !== undefined) return title;
  const metadata = objects.streamOf(entry(catalog, 'Metadata'));
  return metadata && readXmpTitle(metadata);
}

function textOf(value: PdfValue | undefined): string | undefined {
  return value?.kind === 'string' ? readText(value.bytes) : undefined;
}
