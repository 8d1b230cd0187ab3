import type { FormValue, Item } from './form-value.ts';
import { isSame, textAt } from './form-values.ts';

type Items = readonly Item[];

/**
 * Two changes of the same value as one, field by field: what only one of them changed is as that one has it. Undefined where both changed
 * the same thing in different ways. Items of lists carry the tokens of `theirs`, which is what lies in the file.
 */
export function merge(base: FormValue, mine: FormValue, theirs: FormValue): FormValue | undefined {
  if (isSame(mine, base) || isSame(mine, theirs)) return theirs;
  if (mine.kind === 'items' && base.kind === 'items' && theirs.kind === 'items') {
    const items = mergeItems(base.items, mine.items, theirs.items);
    return items && { kind: 'items', items };
  }
  if (mine.kind === 'record' && base.kind === 'record' && theirs.kind === 'record') {
    const fields = Object.entries(theirs.fields).map(([key, their]) => {
      const [was, my] = [base.fields[key], mine.fields[key]];
      return [key, was === undefined || my === undefined ? undefined : merge(was, my, their)] as const;
    });
    const merged = fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
    return merged.length === fields.length
      ? { kind: 'record', fields: Object.fromEntries(merged) }
      : undefined;
  }
  return isSame(theirs, base) ? mine : undefined;
}

function mergeItems(base: Items, mine: Items, theirs: Items): Items | undefined {
  const kept = mine.filter(({ token }) => token.startsWith('o'));
  const order = kept.map(({ token }) => base.findIndex((item) => item.token === token));
  // What I have moved about cannot be told from what they have.
  if (order.some((at, index) => at < (order[index - 1] ?? 0))) return undefined;
  let result: Items = theirs;
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
    const value = merge(was.value, my.value, their.value);
    if (value === undefined || (my.key !== was.key && their.key !== was.key)) return undefined;
    const key = my.key === was.key ? their.key : my.key;
    result = result.map((item) => (item === their ? { ...their, key, value } : item));
  }
  return withNew(base, mine, theirs, result);
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
