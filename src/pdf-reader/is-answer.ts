import type { AccessiblePdf, PdfFacts, PdfReading } from './pdf-reading.ts';

/** Whether a value is what came of reading a PDF's facts. */
export function isReading(value: unknown): value is PdfReading {
  if (!isObject(value)) return false;
  if (value['kind'] === 'pdf') return isFacts(value['facts']);
  return /^(?:empty|not-pdf|locked|unreadable|too-hard)$/.test(String(value['kind']));
}

/** Whether a value is the text of pages. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Whether a value is what a screen reader would meet, or that it cannot be known. */
export function isStructure(value: unknown): value is AccessiblePdf | 'unreadable' {
  if (value === 'unreadable') return true;
  return (
    isObject(value) &&
    ['pagesWithText', 'figuresWithoutAlt'].every((key) => typeof value[key] === 'number') &&
    ['pagesWithoutText', 'headings', 'pagesWithPlainTables', 'pagesWithSilentLinks'].every((key) =>
      isNumbers(value[key]),
    ) &&
    isTexts(value['fontsNotEmbedded'])
  );
}

function isFacts(value: unknown): value is PdfFacts {
  return (
    isObject(value) &&
    typeof value['pages'] === 'number' &&
    ['restricted', 'tagged', 'showsTitle'].every((key) => typeof value[key] === 'boolean') &&
    ['title', 'language'].every((key) => value[key] === undefined || typeof value[key] === 'string') &&
    [undefined, 'sv', 'en'].some((language) => value['writtenIn'] === language)
  );
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
