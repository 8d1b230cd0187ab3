import type { FormValue, Item } from './form-value.ts';
import { isSame, textAt } from './form-values.ts';

type Items = readonly Item[];

/** What both have changed, each in a way of their own: the name of the field, and what they wrote there. */
export type Clash = { readonly name: string; readonly theirs: string };

export type Merged = { readonly value: FormValue; readonly clashes: readonly Clash[] };

/**
 * Two changes of the same value as one, field by field: what only one of them changed is as that one has it, and what both changed is as I
 * have it and a clash. Undefined where that cannot be told field by field. Items of lists carry the tokens of `theirs`, which is what
 * lies in the file; `name` is that of the value in its form.
 */
export function merge(base: FormValue, mine: FormValue, theirs: FormValue, name = ''): Merged | undefined {
  if (isSame(mine, base) || isSame(mine, theirs)) return { value: theirs, clashes: [] };
  if (mine.kind === 'items' && base.kind === 'items' && theirs.kind === 'items')
    return mergeItems(base.items, mine.items, theirs.items, name);
  if (mine.kind === 'record' && base.kind === 'record' && theirs.kind === 'record') {
    const fields = Object.entries(theirs.fields).map(([key, their]) => {
      const [was, my] = [base.fields[key], mine.fields[key]];
      const own = name === '' ? key : `${name}/${key}`;
      return [key, was === undefined || my === undefined ? undefined : merge(was, my, their, own)] as const;
    });
    const merged = fields.flatMap(([key, one]) => (one === undefined ? [] : [[key, one] as const]));
    if (merged.length < fields.length) return undefined;
    return {
      value: { kind: 'record', fields: Object.fromEntries(merged.map(([key, { value }]) => [key, value])) },
      clashes: merged.flatMap(([, { clashes }]) => clashes),
    };
  }
  if (isSame(theirs, base)) return { value: mine, clashes: [] };
  return theirs.kind === 'scalar' ? { value: mine, clashes: [{ name, theirs: theirs.text }] } : undefined;
}

function mergeItems(base: Items, mine: Items, theirs: Items, name: string): Merged | undefined {
  const kept = mine.filter(({ token }) => token.startsWith('o'));
  const order = kept.map(({ token }) => base.findIndex((item) => item.token === token));
  // What I have moved about cannot be told from what they have.
  if (order.some((at, index) => at < (order[index - 1] ?? 0))) return undefined;
  let result: Items = theirs;
  const clashes: Clash[] = [];
  for (const was of base) {
    const my = kept.find(({ token }) => token === was.token);
    const their = counterpart(was, theirs);
    if (my === undefined && their === undefined) continue;
    if (my === undefined || their === undefined) {
      const left = my ?? their;
      if (left === undefined || !isSame(left.value, was.value)) return undefined;
      result = result.filter((item) => item !== their);
      continue;
    }
    const merged = merge(was.value, my.value, their.value, `${name}/${their.token}`);
    if (merged === undefined || (my.key !== was.key && their.key !== was.key)) return undefined;
    const key = my.key === was.key ? their.key : my.key;
    result = result.map((item) => (item === their ? { ...their, key, value: merged.value } : item));
    clashes.push(...merged.clashes);
  }
  const items = withNew(base, mine, theirs, result);
  return items && { value: { kind: 'items', items }, clashes };
}

/** Puts my new items behind the ones that they stand behind, where that one is still there. */
function withNew(base: Items, mine: Items, theirs: Items, merged: Items): Items | undefined {
  let result = merged;
  for (const [at, item] of mine.entries()) {
    if (item.token.startsWith('o')) continue;
    if (nameOf(item) !== '' && theirs.some((their) => nameOf(their) === nameOf(item))) return undefined;
    const before = base.find(({ token }) => token === mine[at - 1]?.token);
    const token = (before && counterpart(before, theirs)?.token) ?? mine[at - 1]?.token;
    const after = result.findIndex((other) => other.token === token);
    result = result.toSpliced(after < 0 ? result.length : after + 1, 0, item);
  }
  return result;
}

/** The same item in another state of the list: the one of that name, or else one that says just the same. */
function counterpart(item: Item, among: Items): Item | undefined {
  const name = nameOf(item);
  return among.find((other) => (name === '' ? isSame(other.value, item.value) : nameOf(other) === name));
}

/** What tells an item from the others of its list. */
function nameOf({ key, value }: Item): string {
  const named = ['id', 'aktivitet', 'löfte', 'fil'].map((field) => textAt(value, [field]));
  return key ?? named.find((name) => name !== '') ?? '';
}
