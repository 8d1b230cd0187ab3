import type { IsoDate } from '../model/dates/calendar.ts';
import type { FormValue, RecordValue } from './form-value.ts';
import { isSame, textAt } from './form-values.ts';

/** Keys whose change tells readers nothing new: when a file is shown, and the history itself. */
const NO_SUBSTANCE = ['utkast', 'publiceras', 'uppdaterad', 'ändringar'];

/** A comma, a capital or a line that is broken elsewhere says nothing else; a number does, and so does the decimal sign in it. */
export function saysTheSame(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/\d+(?:[.,:]\d+)*|\p{L}+/gu)
      ?.join(' ') ?? '';
  return words(a) === words(b);
}

/** Whether a change of a file is one that its readers may need to be told of: something public says something else. */
export function isOfSubstance(before: FormValue, after: FormValue, isBodySame: boolean): boolean {
  if (before.kind !== 'record' || after.kind !== 'record' || !('ändringar' in after.fields)) return false;
  // Nobody has read what was a draft, and nobody will read what becomes one.
  if ([before, after].some((value) => textAt(value, ['utkast']) === 'true')) return false;
  const rest = ({ fields }: RecordValue): RecordValue => ({
    kind: 'record',
    fields: Object.fromEntries(Object.entries(fields).filter(([key]) => !NO_SUBSTANCE.includes(key))),
  });
  return !isBodySame || !isSame(rest(before), rest(after), saysTheSame);
}

/** The value with an entry at the head of its history, and with a day of last change that is not before it. */
export function withHistory(value: FormValue, text: string, today: IsoDate): FormValue {
  if (value.kind !== 'record') return value;
  const { ändringar: history, uppdaterad: updated } = value.fields;
  if (history?.kind !== 'items') return value;
  const taken = history.items.map(({ token }) => token);
  const token = `n${[...taken.keys(), taken.length].find((number) => !taken.includes(`n${number}`)) ?? 0}`;
  const entry: RecordValue = {
    kind: 'record',
    fields: { datum: { kind: 'scalar', text: today }, text: { kind: 'scalar', text } },
  };
  const isOlder = updated?.kind === 'scalar' && updated.text !== '' && updated.text < today;
  return {
    kind: 'record',
    fields: {
      ...value.fields,
      ...(isOlder ? { uppdaterad: { kind: 'scalar', text: today } } : {}),
      ändringar: { kind: 'items', items: [{ token, key: undefined, value: entry }, ...history.items] },
    },
  };
}
