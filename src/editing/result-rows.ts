import type { Described } from '../content/schema/schema.ts';
import { type FormValue, formValueOf, type Item } from './form-value.ts';
import { isEmpty, itemsAt, textAt, withText } from './form-values.ts';

/** What a result can be of, in the key that names it. */
export type Subject = { readonly key: 'aktivitet' | 'löfte'; readonly id: string };

const RESULTS = 'resultat';
const OUTCOMES = 'utfall';

/**
 * The value of a follow-up with a result for each subject, in the order of the subjects, and an outcome in each result, so that all of it
 * can be filled in. What the file has stays in the order that it has there.
 */
export function withRowForEach(
  { shape }: Described,
  value: FormValue,
  subjects: readonly Subject[],
): FormValue {
  const schema = shape.kind === 'record' ? shape.fields[RESULTS]?.schema : undefined;
  if (schema?.shape.kind !== 'list' || value.kind !== 'record') return value;
  const { item } = schema.shape;
  let rows = itemsAt(value, RESULTS);
  let fresh = Math.max(-1, ...rows.map(({ token }) => (token.startsWith('n') ? Number(token.slice(1)) : -1)));
  subjects.forEach((subject, at) => {
    if (rows.some((row) => isOf(row, subject))) return;
    fresh += 1;
    const blank = withText(formValueOf(item, undefined), [subject.key], subject.id);
    const before = subjects.slice(0, at);
    const after = rows.findLastIndex((row) => before.some((one) => isOf(row, one)));
    rows = rows.toSpliced(after + 1, 0, { token: `n${fresh}`, key: undefined, value: blank });
  });
  const filled = rows.map((row) => ({ ...row, value: withOutcome(item, row.value) }));
  return { ...value, fields: { ...value.fields, [RESULTS]: { kind: 'items', items: filled } } };
}

/** The value without the results that say nothing of what they are of, but for those that were so in the file already. */
export function withoutBareRows(value: FormValue, before: FormValue): FormValue {
  if (value.kind !== 'record' || value.fields[RESULTS]?.kind !== 'items') return value;
  const wasBare = itemsAt(before, RESULTS).flatMap((row) => (isBare(row) ? [row.token] : []));
  const items = itemsAt(value, RESULTS).filter((row) => !isBare(row) || wasBare.includes(row.token));
  return { ...value, fields: { ...value.fields, [RESULTS]: { kind: 'items', items } } };
}

/** Whether a result names what it is of, and says nothing of it. */
export function isBare({ value }: Item): boolean {
  const rest = value.kind === 'record' ? Object.entries(value.fields) : [];
  const isNamed = textAt(value, ['aktivitet']) !== '' || textAt(value, ['löfte']) !== '';
  return (
    isNamed && rest.every(([key, field]) => key === 'aktivitet' || key === 'löfte' || saysNothing(field))
  );
}

function saysNothing(field: FormValue): boolean {
  return field.kind === 'items' ? field.items.every(({ value }) => isEmpty(value)) : isEmpty(field);
}

function isOf({ value }: Item, { key, id }: Subject): boolean {
  return textAt(value, [key]) === id;
}

function withOutcome({ shape }: Described, value: FormValue): FormValue {
  const schema = shape.kind === 'record' ? shape.fields[OUTCOMES]?.schema : undefined;
  if (schema?.shape.kind !== 'list' || value.kind !== 'record') return value;
  if (value.fields[OUTCOMES]?.kind !== 'items' || itemsAt(value, OUTCOMES).length > 0) return value;
  const blank = { token: 'n0', key: undefined, value: formValueOf(schema.shape.item, undefined) };
  return { ...value, fields: { ...value.fields, [OUTCOMES]: { kind: 'items', items: [blank] } } };
}
