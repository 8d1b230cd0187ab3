import type { Described } from '../../content/schema/schema.ts';
import { type FormValue, formValueOf, type Item, type RecordValue } from '../form-value.ts';
import { isEmpty, isSame } from '../form-values.ts';
import { arrange, type Placed } from './arrange.ts';
import { type Draft, nodeAt, type Path, splice } from './draft.ts';
import { insertEntry, removeEntry } from './entries.ts';
import { renameKey } from './rename-key.ts';
import { setScalar } from './set-scalar.ts';
import { changeWithin, isShort, shortened } from './short-forms.ts';
import { chosen, flowSource } from './write-yaml.ts';

/**
 * Makes a draft say what `after` says, where it says `before` now, and touches nothing else: comments, quotes, the order of keys and
 * all that is not changed stay letter for letter. Undefined where that cannot be done in a way that reads back as `after`.
 */
export function rewrite(
  draft: Draft,
  described: Described,
  before: FormValue,
  after: FormValue,
): Draft | undefined {
  const next = reconcile(draft, [], described, before, after);
  return next !== undefined && isSame(formValueOf(described, next.root), after) ? next : undefined;
}

function reconcile(
  draft: Draft,
  path: Path,
  described: Described,
  before: FormValue,
  after: FormValue,
): Draft | undefined {
  const { shape } = described;
  if (isSame(before, after)) return draft;
  if (isShort(nodeAt(draft.root, path), described)) {
    const within = changeWithin({ described, before, after });
    return within === undefined
      ? replace(draft, path, shortened(described, after))
      : reconcile(draft, path, within.described, within.before, within.after);
  }
  if (after.kind === 'scalar') return setScalar(draft, path, described, after.text);
  if (before.kind === 'lines' && after.kind === 'lines')
    return arrange(draft, path, placedTexts(before.texts, after.texts));
  if (before.kind === 'items' && after.kind === 'items' && (shape.kind === 'list' || shape.kind === 'named'))
    return reconcileItems(draft, path, shape.item, before.items, after.items);
  if (before.kind === 'either' && after.kind === 'either' && shape.kind === 'either')
    return reconcileEither(draft, path, shape.options, before.options, after.options);
  if (before.kind === 'record' && after.kind === 'record' && shape.kind === 'record')
    return reconcileRecord(draft, path, shape.fields, before, after);
  return undefined;
}

function reconcileRecord(
  draft: Draft,
  path: Path,
  shape: Readonly<Record<string, { readonly schema: Described }>>,
  before: RecordValue,
  after: RecordValue,
): Draft | undefined {
  let next: Draft | undefined = draft;
  const order = Object.keys(shape);
  for (const [key, { schema }] of Object.entries(shape)) {
    const [was, is] = [before.fields[key], after.fields[key]];
    if (next === undefined || was === undefined || is === undefined) return undefined;
    if (isSame(was, is)) continue;
    const node = nodeAt(next.root, [...path, key]);
    if (isEmpty(is)) next = removeEntry(next, path, key);
    else if (node !== undefined && node.kind !== 'empty')
      next = reconcile(next, [...path, key], schema, was, is);
    else {
      const bare: Draft | undefined = node === undefined ? next : removeEntry(next, path, key);
      next = bare && insertEntry(bare, path, order, key, shortened(schema, is));
    }
  }
  return next;
}

function reconcileItems(
  draft: Draft,
  path: Path,
  item: Described,
  before: readonly Item[],
  after: readonly Item[],
): Draft | undefined {
  let next: Draft | undefined = draft;
  const order: Placed[] = [];
  for (const { token, key, value } of after) {
    const at = /^o\d+$/.test(token) ? Number(token.slice(1)) : undefined;
    const was = at === undefined ? undefined : before[at];
    if (at === undefined || was === undefined) order.push({ key, value: shortened(item, value) });
    else {
      order.push(at);
      next = next && reconcile(next, [...path, at], item, was.value, value);
      if (key !== undefined && key !== was.key) next = next && renameKey(next, path, at, key);
    }
  }
  const isInOrder = order.length === before.length && order.every((placed, at) => placed === at);
  return isInOrder ? next : next && arrange(next, path, order);
}

function reconcileEither(
  draft: Draft,
  path: Path,
  options: readonly Described[],
  before: readonly FormValue[],
  after: readonly FormValue[],
): Draft | undefined {
  const [was, is] = [before, after].map((values) => values.findIndex((value) => !isEmpty(value)));
  const [option, from, to] = [options[is ?? -1], before[is ?? -1], after[is ?? -1]];
  if (option !== undefined && from !== undefined && to !== undefined && was === is)
    return reconcile(draft, path, option, from, to);
  return replace(draft, path, chosen(after));
}

/** Writes a value on one line in the place of another. */
function replace(draft: Draft, path: Path, value: FormValue): Draft | undefined {
  const node = nodeAt(draft.root, path);
  if (node === undefined) return undefined;
  // What stood on lines of its own moves up to its key.
  const [, gap = ''] = /:(\s*\n\s*)$/.exec(draft.text.slice(0, node.offset)) ?? [];
  const source = flowSource(value);
  return splice(draft, node.offset - gap.length, node.end, gap === '' ? source : ` ${source}`);
}

/** Texts that are there already stay as they are written, each used once. */
function placedTexts(before: readonly string[], after: readonly string[]): readonly Placed[] {
  const free = new Set(before.keys());
  return after.map((text) => {
    const at = [...free].find((index) => before[index] === text);
    if (at === undefined) return { key: undefined, value: { kind: 'scalar', text } };
    free.delete(at);
    return at;
  });
}
