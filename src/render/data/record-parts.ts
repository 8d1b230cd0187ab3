import type { Span } from '../../model/dates/span.ts';
import type { Document, Site, Source, Target } from '../../model/site.ts';

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

/** Who runs the site; null where the content does not say. */
export function operatorRecord({ operator }: Site) {
  if (operator === undefined) return null;
  const { name, email, phone, web, text } = operator;
  return {
    namn: name ?? null,
    epost: email ?? null,
    telefon: phone ?? null,
    webb: web ?? null,
    text: text ?? null,
  };
}

/** Where something is said. */
export function sourceRecord({ text, web }: Source) {
  return { text, webb: web ?? null };
}
