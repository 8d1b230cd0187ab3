import type { Span } from '../../model/dates/span.ts';
import { changeIds, partyId, termId } from '../../model/ids.ts';
import type { Document, GlossaryEntry, Party, Site, Source, Target } from '../../model/site.ts';
import type { Change, Markdown } from '../../model/written.ts';
import { linesOf } from '../prose/sections.ts';

/** A target; null where there is none. */
export function targetRecord(target: Target | undefined) {
  return target === undefined ? null : amountRecord(target);
}

/** The bound, amount, unit and rate of a target. */
export function amountRecord({ bound, amount, unit, per }: Target) {
  return { grans: bound, antal: amount, enhet: unit ?? null, per: per ?? null };
}

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

/** One of those who promise. */
export function partyRecord(party: Party, site: Site) {
  return {
    id: partyId(party, site),
    nyckel: party.key,
    namn: party.name,
    beskrivning: party.description ?? null,
    webb: party.web ?? null,
    organisationsnummer: party.organisationNumber ?? null,
  };
}

/** A word that the glossary explains. */
export function termRecord(entry: GlossaryEntry, site: Site) {
  return {
    id: termId(entry, site),
    ord: entry.term,
    betyder: entry.meaning,
    sokord: entry.searchWords,
  };
}

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

/** Who runs the site; null where the content does not say. */
export function operatorRecord({ operator }: Site) {
  if (operator === undefined) return null;
  const { name, email, phone, web, text, organisationNumber } = operator;
  return {
    namn: name ?? null,
    epost: email ?? null,
    telefon: phone ?? null,
    webb: web ?? null,
    text: text ?? null,
    organisationsnummer: organisationNumber ?? null,
  };
}

/** Where something is said. */
export function sourceRecord({ text, web }: Source) {
  return { text, webb: web ?? null };
}
