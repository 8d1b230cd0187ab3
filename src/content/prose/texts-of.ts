import type { Described } from '../schema/schema.ts';
import type { YamlNode, YamlScalar } from '../yaml/nodes.ts';

type Wanted = (schema: Described) => boolean;

/** The texts of a tree that stand where its schema has a value of a kind. */
export function textsOf(node: YamlNode, schema: Described, isWanted: Wanted): readonly YamlScalar[] {
  if (!has(schema, isWanted)) return [];
  const { shape } = schema;
  if (node.kind === 'text' && isWanted(schema)) return [node];
  if (shape.kind === 'either') return shape.options.flatMap((option) => textsOf(node, option, isWanted));
  if (shape.kind === 'list')
    return (node.kind === 'list' ? node.items : [node]).flatMap((item) =>
      textsOf(item, shape.item, isWanted),
    );
  if (shape.kind === 'scalar' || node.kind === 'list') return [];
  if (node.kind !== 'map') {
    const short = shape.kind === 'record' ? shape.fields[shape.short ?? '']?.schema : undefined;
    return short === undefined ? [] : textsOf(node, short, isWanted);
  }
  return node.entries.flatMap(({ key, value }) => {
    const item = shape.kind === 'named' ? shape.item : shape.fields[key]?.schema;
    return item === undefined ? [] : textsOf(value, item, isWanted);
  });
}

const known = new WeakMap<Wanted, WeakMap<Described, boolean>>();

/** Most of what a file holds has none of a kind, and is not gone through. */
function has(schema: Described, isWanted: Wanted): boolean {
  const answers = known.get(isWanted) ?? new WeakMap<Described, boolean>();
  known.set(isWanted, answers);
  const answer =
    answers.get(schema) ?? (isWanted(schema) || partsOf(schema).some((part) => has(part, isWanted)));
  answers.set(schema, answer);
  return answer;
}

function partsOf({ shape }: Described): readonly Described[] {
  if (shape.kind === 'either') return shape.options;
  if (shape.kind === 'record') return Object.values(shape.fields).map(({ schema }) => schema);
  return shape.kind === 'scalar' ? [] : [shape.item];
}
