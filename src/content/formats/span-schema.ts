import type { IsoDate } from '../../model/dates/calendar.ts';
import { PARTS, type PartOfYear, partsPerYear } from '../../model/dates/parts-of-year.ts';
import { type Span, spanOfYear } from '../../model/dates/span.ts';
import { firstDayOf, lastDayOf, type StatedDate } from '../../model/dates/stated-date.ts';
import { statedDate } from '../schema/dates.ts';
import { year } from '../schema/numbers.ts';
import { optional, record, required } from '../schema/record.ts';
import { INVALID, located, reportWrongKind, type Schema, scalarText, single } from '../schema/schema.ts';

/** A day, a month or a year; `edge` gives the first or the last day of a month or a year. */
function boundary(edge: (date: StatedDate) => IsoDate): Schema<IsoDate> {
  return {
    what: statedDate.what,
    example: statedDate.example,
    shape: { kind: 'scalar', terms: { type: ['string', 'integer'] } },
    read: (node, key, source) => {
      const isYear = /^\d{4}$/.test(scalarText(node)?.trim() ?? '');
      const value = isYear ? year.read(node, key, source) : statedDate.read(node, key, source);
      return value === INVALID ? INVALID : edge(String(value));
    },
  };
}

type Start = { readonly date: IsoDate | undefined };
/** A start may be the signing, where no date of it is known. */
const start: Schema<Start> = {
  ...boundary(firstDayOf),
  read: (node, key, source) => {
    if (scalarText(node)?.trim().toLowerCase() === 'undertecknande') return { date: undefined };
    const value = boundary(firstDayOf).read(node, key, source);
    return value === INVALID ? INVALID : { date: value };
  },
};

const spanRecord = record('från och till', '{från: ÅÅÅÅ-MM-DD, till: ÅÅÅÅ-MM-DD}', {
  från: required(start, 'Första dagen, eller ordet undertecknande.'),
  till: optional(located(boundary(lastDayOf)), 'Sista dagen.'),
});

/** `{från: …, till: …}` in that order. */
export const spanBetween: Schema<Span> = {
  ...spanRecord,
  read: (node, key, source) => {
    const read = spanRecord.read(node, key, source);
    if (read === INVALID) return INVALID;
    const span = { from: read.från.date, to: read.till?.value };
    if (span.from === undefined || span.to === undefined || span.from <= span.to) return span;
    source.report(
      read.till?.offset ?? node.offset,
      'slut-fore-start',
      `Perioden slutar (${span.to}) innan den börjar (${span.from}).`,
      'Byt plats på datumen under från och till, eller rätta det som är fel.',
    );
    return INVALID;
  },
};

/** A single year as a span. */
export const spanYear: Schema<Span> = {
  ...year,
  read: (node, key, source) => {
    const [, from, to] = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(scalarText(node)?.trim() ?? '') ?? [];
    if (from !== undefined) {
      const what = `${year.what} eller ${spanBetween.what}`;
      const example = `{från: ${from}, till: ${to}}`;
      return reportWrongKind(node, key, source, { ...year, what, example });
    }
    const value = year.read(node, key, source);
    return value === INVALID ? INVALID : spanOfYear(value);
  },
};

export type Coverage = PartOfYear | 'hela perioden';
const FORMS = `${PARTS.map((part) => `${part} 1–${partsPerYear(part)}`).join(', ')} eller hela perioden`;
const ALL_PARTS = PARTS.flatMap((part) =>
  Array.from({ length: partsPerYear(part) }, (_, at) => `${part} ${at + 1}`),
);
const FORM = new RegExp(`^(${PARTS.join('|')}) ?([1-9])$`);

/** `tertial 2`, `kvartal 4`, `halvår 1` or `hela perioden`. */
export const coverage = single<Coverage>(
  {
    what: FORMS,
    example: 'tertial 1',
    shape: { kind: 'scalar', terms: { enum: [...ALL_PARTS, 'hela perioden'] } },
  },
  (written, fault) => {
    const plain = written.toLowerCase().replace(/\s+/g, ' ');
    if (plain === 'hela perioden') return plain;
    const [, name, digit] = FORM.exec(plain) ?? [];
    const part = PARTS.find((candidate) => candidate === name);
    const number = Number(digit);
    if (part !== undefined && number <= partsPerYear(part)) return { part, number };
    return fault(
      'okand-del-av-ar',
      `”${written}” är ingen del av ett år som en uppföljning kan omfatta.`,
      wholeYear(plain) ?? `Skriv ${FORMS}.`,
    );
  },
);

/** How a whole year is written, where one was meant: its digits alone or after `år`, `helår`, `hela året`. */
function wholeYear(written: string): string | undefined {
  const [meant, digits = 'ÅÅÅÅ'] = /^(?:hel(?:a )?)?(?:år(?:et)?)? ?(\d{4})?$/.exec(written) ?? [];
  return (
    meant && `Skriv hela perioden om löftet gäller just det året, annars {från: ${digits}, till: ${digits}}.`
  );
}
