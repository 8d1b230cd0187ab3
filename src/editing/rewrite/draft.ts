import { printable } from '../../content/files/decode-text.ts';
import { textSource } from '../../content/files/text-source.ts';
import { readFrontMatter } from '../../content/formats/front-matter.ts';
import type { YamlMap, YamlNode } from '../../content/yaml/nodes.ts';
import { parseYamlMap } from '../../content/yaml/parse-yaml.ts';

/** Keys by name, items and entries by number. */
export type Path = readonly (string | number)[];

/** A text with its tree, as it is while it is being changed. */
export type Draft = {
  readonly text: string;
  readonly root: YamlMap;
  /** Where the prose begins; the text's end in a file that has none. */
  readonly bodyOffset: number;
  readonly isMarkdown: boolean;
};

/**
 * Reads the text of a content file as the loader does, but letter for letter, so that every place in the tree is one in the text.
 * Gives undefined where the parser has anything to object to: such a text is edited by hand.
 */
export function readDraft(text: string, isMarkdown: boolean): Draft | undefined {
  let objections = 0;
  const source = textSource('', printable(text), ({ level }) => {
    if (level === 'error') objections += 1;
  });
  if (!isMarkdown) {
    const root = parseYamlMap(source, text.length, '');
    return root === undefined || objections > 0
      ? undefined
      : { text, root: composed(root), bodyOffset: text.length, isMarkdown };
  }
  const file = readFrontMatter(source);
  return file === undefined || objections > 0
    ? undefined
    : { text, root: composed(file.head), bodyOffset: file.bodyOffset, isMarkdown };
}

/** The tree with its words in NFC, as the loader reads them; the places are those of the text as it stands. */
function composed(map: YamlMap): YamlMap {
  const entries = map.entries.map((entry) => ({
    ...entry,
    key: entry.key.normalize('NFC'),
    value: composedNode(entry.value),
  }));
  return { ...map, entries };
}

function composedNode(node: YamlNode): YamlNode {
  if (node.kind === 'map') return composed(node);
  if (node.kind === 'list') return { ...node, items: node.items.map(composedNode) };
  return { ...node, text: node.text.normalize('NFC') };
}

/** The node at a path, or undefined. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'map')
      node = (typeof step === 'number' ? node.entries[step] : node.entries.find(({ key }) => key === step))
        ?.value;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

/** Puts a text in the place of a part of the draft; undefined where the result cannot be read. */
export function splice(draft: Draft, start: number, end: number, text: string): Draft | undefined {
  return readDraft(draft.text.slice(0, start) + text + draft.text.slice(end), draft.isMarkdown);
}

/** Where the line of a place begins and ends, its line end not counted. */
export function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end === -1 ? text.length : end };
}
