import type { Described } from '../content/schema/schema.ts';
import { headingId, takeId } from '../markdown/ids.ts';
import type { FormValue } from './form-value.ts';

/** An id is part of an address, so it is kept short; in characters. */
const LONGEST = 28;
/** One that needs more words to be another than those before it may be this much longer. */
const MORE = 16;

/**
 * Gives items that have words but no id, and those that have a name but no key, one that is made of the words, so that nobody has to invent it. No two are alike: where the first
 * words are taken, more of them tell it apart, then those of what it is in; a number only where no words are left.
 */
export function withIds(described: Described, value: FormValue): FormValue {
  return fill(described, value, new Set(idsIn(value)), '');
}

function fill(described: Described, value: FormValue, taken: Set<string>, around: string): FormValue {
  const { shape } = described;
  if (value.kind === 'items' && (shape.kind === 'list' || shape.kind === 'named')) {
    const keys = new Set(value.items.flatMap(({ key = '' }) => (key === '' ? [] : [key])));
    const items = value.items.map((item) => ({
      ...item,
      key: item.key === '' ? keyOf(item.value, keys) : item.key,
      value: fill(shape.item, item.value, taken, around),
    }));
    return { ...value, items };
  }
  if (value.kind !== 'record' || shape.kind !== 'record') return value;
  const words = [value.fields['titel'], value.fields['text']].flatMap((field) =>
    field?.kind === 'scalar' && field.text !== '' ? [field.text] : [],
  )[0];
  const fields = Object.entries(shape.fields).map(([key, { schema }]) => {
    const field = value.fields[key];
    if (field === undefined) return [key, field];
    const isOpen = key === 'id' && field.kind === 'scalar' && field.text === '' && words !== undefined;
    const next = isOpen
      ? { kind: 'scalar', text: idOf(words, around, taken) }
      : fill(schema, field, taken, words ?? around);
    return [key, next];
  });
  return { kind: 'record', fields: Object.fromEntries(fields) };
}

function keyOf(value: FormValue, taken: Set<string>): string {
  const name = value.kind === 'record' ? value.fields['namn'] : undefined;
  return name?.kind === 'scalar' && name.text !== '' ? idOf(name.text, '', taken) : '';
}

function idOf(words: string, around: string, taken: Set<string>): string {
  const short = shortened(headingId(words), LONGEST);
  const whole = shortened(headingId(words), LONGEST + MORE);
  const own = startsOf(whole).filter((start) => start.length > short.length && !/-.{1,3}$/.test(start));
  // What it is in is told by the first words that are not its own.
  const others = headingId(around).split('-');
  const told = others.filter((word) => word.length > 3 && !short.split('-').includes(word));
  const within = told.map((word) => `${shortened(short, LONGEST + MORE - word.length - 1)}-${word}`);
  const free = [short, ...own, ...(around === '' ? [] : within)].find((id) => !taken.has(id));
  return takeId(free ?? short, taken);
}

/** Every beginning of an id that ends with a whole word, the shortest first. */
function startsOf(id: string): readonly string[] {
  const words = id.split('-');
  return words.map((_, at) => words.slice(0, at + 1).join('-'));
}

function shortened(id: string, longest: number): string {
  if (id.length <= longest) return id;
  return id
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest);
}

function idsIn(value: FormValue): readonly string[] {
  if (value.kind === 'items') return value.items.flatMap((item) => idsIn(item.value));
  if (value.kind !== 'record') return [];
  return Object.entries(value.fields).flatMap(([key, field]) =>
    key === 'id' && field.kind === 'scalar' ? [field.text] : idsIn(field),
  );
}
