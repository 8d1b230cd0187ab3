import type { PdfDocument } from './content.ts';
import { MADE_HERE } from './made-here.ts';
import { typstLanguage } from './typst-language.ts';

/** Stands for a character that none of the document's fonts has. */
const MISSING = '□';

/** Keys of words that are set in type; those of the file's properties and of alternative texts need no font. */
const SET_IN_TYPE = new Set(['text', 'term', 'heading', 'caption', 'substitute']);

/** The document as the template takes it: languages as Typst knows them, pictures by the name they have in Typst. */
export function templateData(document: PdfDocument, missing: ReadonlySet<string>): string {
  const longestFirst = [...missing].toSorted((a, b) => b.length - a.length);
  const shown = (text: string) =>
    breakable(longestFirst.reduce((left, part) => left.replaceAll(part, MISSING), text));
  return JSON.stringify({ ...document, keywords: MADE_HERE }, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'language') return typstLanguage(value);
    if (key === 'file') return pictureName(value);
    const text = withoutControls(value);
    return SET_IN_TYPE.has(key) ? shown(text) : text;
  });
}

/** The files of the content folder that the document shows, each once. */
export function pictureFiles(document: PdfDocument): readonly string[] {
  const files = new Set<string>();
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'file' && typeof value === 'string') files.add(value);
    return value;
  });
  return [...files];
}

/** A picture's name in Typst. It has no ending: the kind is then read from the bytes, and a PNG that is called .jpg is fine. */
export function pictureName(file: string): string {
  return file.replaceAll('.', '-');
}

/** Control characters are no text, and make the file's properties unreadable. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '').toWellFormed();
}

/** A word wider than the page would run out of it: lets it break (U+200B), and leaves words of a sane length as they are. */
function breakable(text: string): string {
  return text.replace(/[\p{L}\p{N}_]{30}(?=[\p{L}\p{N}_]{15})/gu, '$&\u200B');
}
