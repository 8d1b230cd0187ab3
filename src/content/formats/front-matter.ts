import matter from 'gray-matter';
import type { TextSource } from '../files/text-source.ts';
import type { YamlMap } from '../yaml/nodes.ts';
import { parseYamlMap } from '../yaml/parse-yaml.ts';
import { findClosingLine } from './closing-line.ts';

export type MarkdownFile = {
  readonly source: TextSource;
  readonly head: YamlMap;
  readonly body: string;
  /** Where the body begins in the file's text. */
  readonly bodyOffset: number;
};

const refuse = () => {
  throw new Error('front matter in another language than YAML is refused before it is split');
};
/** gray-matter only splits: it evaluates `---js` unless its engine is replaced, and its own YAML turns 30 February into March. */
const ENGINES = Object.fromEntries(
  ['yaml', 'yml', 'json', 'toml', 'js', 'javascript', 'coffee', 'coffeescript', 'cson'].map((name) => [
    name,
    name === 'yaml' ? { parse: () => ({}) } : { parse: refuse },
  ]),
);

/**
 * Splits a markdown file into its front matter and its body. Gives undefined after reporting a first line that is not `---`,
 * a closing line that is missing or wrong, or front matter that is not a YAML map.
 */
export function readFrontMatter(source: TextSource): MarkdownFile | undefined {
  const { text } = source;
  const firstLine = /^[^\n]*/.exec(text)?.[0] ?? '';
  if (firstLine.trimEnd() !== '---') {
    const isNamed = firstLine.startsWith('---');
    source.report(
      0,
      'borja-med-streck',
      isNamed
        ? `Första raden är ”${firstLine.trimEnd()}”.`
        : 'Filen börjar inte med en rad med tre streck (---).',
      isNamed
        ? 'Skriv bara tre streck (---) på första raden.'
        : 'Skriv --- på första raden, sedan uppgifterna och --- igen.',
    );
    return undefined;
  }
  const close = findClosingLine(source);
  if (close === undefined) return undefined;
  const { content } = matter(text, { language: 'yaml', engines: ENGINES });
  const bodyOffset = text.length - content.length;
  const head = parseYamlMap(source, close, 'Uppgifterna mellan strecken');
  return head && { source, head, body: content.replace(/^[ \t]*\n/, ''), bodyOffset };
}
