import type { YamlNode } from '../content/yaml/nodes.ts';
import type { FormFile } from './content-file.ts';
import { type FormValue, formValueOf } from './form-value.ts';

/** The name of the prose's field, which no key can have. */
export const BODY = '#text';

/** The name of the field that holds a place of the text, or of the group around it; empty where it is none in particular. */
export function nameAt(file: FormFile, line: number, column: number): string {
  const { draft, described } = file;
  const lines = draft.text.split('\n').slice(0, line - 1);
  const offset = lines.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  if (draft.isMarkdown && offset >= draft.bodyOffset) return BODY;
  return search(draft.root, formValueOf(described, draft.root), '', offset);
}

function search(node: YamlNode, value: FormValue, name: string, offset: number): string {
  if (value.kind === 'either') {
    const meant = value.options.find((option) => (option.kind === 'record') === (node.kind === 'map'));
    return meant === undefined ? name : search(node, meant, name, offset);
  }
  const [only] = value.kind === 'items' ? value.items : [];
  // One that stands without the list around it.
  if (only !== undefined && only.key === undefined && node.kind !== 'list')
    return search(node, only.value, `${name}/${only.token}`, offset);
  if (value.kind === 'items') {
    const at = childAt(node, offset);
    const item = at === undefined ? undefined : value.items[at.index];
    if (at === undefined || item === undefined) return name;
    return search(at.node, item.value, `${name}/${item.token}`, offset);
  }
  if (value.kind !== 'record' || node.kind !== 'map') return name;
  const entry = node.entries.findLast(({ keyOffset }) => keyOffset <= offset);
  const field = entry && value.fields[entry.key];
  if (entry === undefined || field === undefined) return name;
  return search(entry.value, field, name === '' ? entry.key : `${name}/${entry.key}`, offset);
}

function childAt(node: YamlNode, offset: number): { index: number; node: YamlNode } | undefined {
  if (node.kind === 'list') {
    const index = node.items.findLastIndex((item) => item.offset <= offset);
    const child = node.items[index];
    return child && { index, node: child };
  }
  if (node.kind !== 'map') return undefined;
  const index = node.entries.findLastIndex(({ keyOffset }) => keyOffset <= offset);
  const child = node.entries[index]?.value;
  return child && { index, node: child };
}
