import type { Span } from '../../model/dates/span.ts';
import { changeIds } from '../../model/ids.ts';
import type { Document, Site, Source } from '../../model/site.ts';
import type { Change, Markdown } from '../../model/written.ts';
import { linesOf } from '../prose/sections.ts';
import { DATE, id, list, object, orNull, text, URI } from './schema-words.ts';

/** Days, both included; null where one is not known. */
export function spanRecord({ from, to }: Span) {
  return { fran: from ?? null, till: to ?? null };
}

/** A document by its whole address; null where there is none. */
export function documentRecord(document: Document | undefined, { url }: Site) {
  if (document === undefined) return null;
  const { title, address, bytes, pages } = document;
  return { titel: title, adress: url + address, byte: bytes, sidor: pages ?? null };
}

export const DOCUMENT = orNull(
  object<NonNullable<ReturnType<typeof documentRecord>>>('Dokumentet.', {
    titel: text('Dokumentets titel.'),
    adress: { ...URI, description: 'Dokumentets adress.' },
    byte: { type: 'integer', description: 'Storleken i byte.' },
    sidor: orNull({ type: 'integer' }, 'Antalet sidor.'),
  }),
  'Dokument med samma innehåll (PDF).',
);

/** Editors' text as they wrote it; null where there is none. */
export function written(markdown: Markdown | undefined): Markdown | null {
  return markdown === undefined || markdown === '' ? null : markdown;
}

/** The words of editors' text, without its markup; null where there is none. */
export function plainWords(markdown: Markdown | undefined): string | null {
  const text = written(markdown);
  return text === null ? null : linesOf(text);
}

/** What readers are told that has changed in something, newest first. */
export function changeRecords(of: string, changes: readonly Change[]) {
  const ids = changeIds(of, changes);
  return changes.map(({ date, text }, at) => ({ id: ids[at] ?? '', datum: date, text }));
}

export const CHANGES = list(
  'Ändringar som läsare får veta, den senaste först.',
  object<ReturnType<typeof changeRecords>[number]>('En ändring.', {
    id: id('Ändringens id.'),
    datum: { ...DATE, description: 'Dagen.' },
    text: text('Vad som ändrades.'),
  }),
);

/** Where something is said. */
export function sourceRecord({ text, web }: Source) {
  return { text, webb: web ?? null };
}

export const SOURCES = list(
  'Källor.',
  object<ReturnType<typeof sourceRecord>>('En källa.', {
    text: text('Källan.'),
    webb: orNull(URI, 'Källans adress.'),
  }),
);

export const RESPONSIBLE = list('Nycklar till de parter som ansvarar.', text('En parts nyckel.'));
export const PLACES = list('Platser som det gäller.', text('En plats.'));
