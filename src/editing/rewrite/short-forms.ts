import type { Described } from '../../content/schema/schema.ts';
import type { YamlNode } from '../../content/yaml/nodes.ts';
import type { FormValue } from '../form-value.ts';
import { isEmpty } from '../form-values.ts';

/** A value as it is written anew: a group that says one thing as that alone where it may, and a list of one as the one. */
export function shortened({ shape }: Described, value: FormValue): FormValue {
  if (value.kind === 'record' && shape.kind === 'record') {
    const filled = Object.entries(value.fields).filter(([, field]) => !isEmpty(field));
    const [only] = filled;
    if (only !== undefined && filled.length === 1 && only[0] === shape.short) return only[1];
    const fields = Object.entries(value.fields).map(([key, field]) => {
      const schema = shape.fields[key]?.schema;
      return [key, schema === undefined ? field : shortened(schema, field)];
    });
    return { kind: 'record', fields: Object.fromEntries(fields) };
  }
  if (value.kind !== 'items' || (shape.kind !== 'list' && shape.kind !== 'named')) return value;
  const items = value.items.map((item) => ({ ...item, value: shortened(shape.item, item.value) }));
  const [only] = items;
  const isSingle = shape.kind === 'list' && shape.single === true && items.length === 1;
  return isSingle && only !== undefined ? only.value : { kind: 'items', items };
}

/** Whether a value stands without the group or the list that its shape has. */
export function isShort(node: YamlNode | undefined, { shape }: Described): boolean {
  if (node === undefined || node.kind === 'empty') return false;
  if (shape.kind === 'record') return shape.short !== undefined && 'text' in node;
  return shape.kind === 'list' && shape.single === true && node.kind !== 'list';
}

type Change = { readonly described: Described; readonly before: FormValue; readonly after: FormValue };

/** The change of a value that stands without its group or its list, and can go on doing so; else undefined. */
export function changeWithin({ described: { shape }, before, after }: Change): Change | undefined {
  if (before.kind === 'record' && after.kind === 'record' && shape.kind === 'record') {
    const short = shape.short ?? '';
    const [schema, was, is] = [shape.fields[short]?.schema, before.fields[short], after.fields[short]];
    if (schema === undefined || was === undefined || is === undefined || isEmpty(is)) return undefined;
    const rest = Object.entries(after.fields).filter(([key]) => key !== short);
    return rest.every(([, field]) => isEmpty(field))
      ? { described: schema, before: was, after: is }
      : undefined;
  }
  if (before.kind !== 'items' || after.kind !== 'items' || shape.kind !== 'list') return undefined;
  const [was, is] = [before.items[0], after.items[0]];
  if (was === undefined || is === undefined || after.items.length > 1 || is.token !== was.token)
    return undefined;
  return { described: shape.item, before: was.value, after: is.value };
}
