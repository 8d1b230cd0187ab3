/**
 * A YAML value with its place in the file: from `offset` up to `end`, in UTF-16 units of the file's text, quotes and brackets included.
 * Our own small tree, so that nothing after this point knows the parser.
 */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export type YamlScalar = {
  readonly kind: 'text' | 'number' | 'boolean' | 'empty';
  /** As it stands in the file, unquoted and unescaped. */
  readonly text: string;
  readonly offset: number;
  readonly end: number;
};

export type YamlList = {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly offset: number;
  readonly end: number;
  /** Written with [ ]. */
  readonly flow: boolean;
};

export type YamlMap = {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly offset: number;
  readonly end: number;
  /** Written with { }. */
  readonly flow: boolean;
};

export type YamlEntry = {
  readonly key: string;
  readonly keyOffset: number;
  readonly keyEnd: number;
  readonly value: YamlNode;
};

/** What a value is, in the editor's words, for messages of the form "här står en lista". */
export function describeNode(node: YamlNode): string {
  switch (node.kind) {
    case 'list':
      return 'en lista';
    case 'map':
      return 'en grupp av nycklar';
    case 'empty':
      return 'ingenting';
    default:
      if (node.text.trim() === '') return 'ingenting';
      return `”${node.text.length > 40 ? `${node.text.slice(0, 39)}…` : node.text}”`;
  }
}
