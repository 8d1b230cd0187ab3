import { PARTS } from '../../model/dates/parts-of-year.ts';
import { type Expected, SCHEDULES } from '../../model/expected/expected.ts';
import { fold } from '../../text/fold.ts';

/** The time that a new follow-up covers. */
export type Part = Pick<Expected, 'part' | 'number' | 'year'>;

/** A period and a part of it as one text, for a form: the period, `tertial`, the number and the year. */
export function partValue(period: string, { part, number, year }: Part): string {
  return [period, fold(part).replace(' ', '-'), number, year].join(' ');
}

/** Reads what partValue wrote; undefined for anything else. */
export function readPart(value: string): { readonly period: string; readonly part: Part } | undefined {
  const [period = '', name = '', number = '', year = ''] = value.split(' ');
  const part = SCHEDULES.find((one) => fold(one).replace(' ', '-') === name);
  const isRead = /^[a-z0-9-]+$/.test(period) && /^\d{1,2}$/.test(number) && /^\d{4}$/.test(year);
  return part !== undefined && isRead
    ? { period, part: { part, number: Number(number), year: Number(year) } }
    : undefined;
}

/** The keys of the front matter that say what time it is, and the name of the follow-up's file. */
export function partKeys({ part, number, year }: Part, years: readonly number[]) {
  const isOneYear = years.length === 1;
  const isNumbered = PARTS.some((one) => one === part);
  if (isNumbered) {
    const keys = [`omfattar: ${part} ${number}`, ...(isOneYear ? [] : [`år: ${year}`])];
    return {
      keys,
      slug: `${fold(part)}-${number}${isOneYear ? '' : `-${year}`}`,
      words: `${part} ${number}${isOneYear ? '' : ` ${year}`}`,
    };
  }
  if (part === 'år' && !isOneYear)
    return { keys: [`omfattar: {från: ${year}, till: ${year}}`], slug: String(year), words: String(year) };
  return { keys: ['omfattar: hela perioden'], slug: 'slutrapport', words: 'hela perioden' };
}
