import matter from 'gray-matter';
import type { TextSource } from '../files/text-source.ts';
import type { YamlMap } from '../yaml/nodes.ts';
import { parseYamlMap } from '../yaml/parse-yaml.ts';

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
 * a missing closing `---`, or front matter that is not a YAML map.
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
  const close = text.indexOf('\n---', 3) + 1;
  if (close === 0) {
    source.report(
      findLikelyEnd(text),
      'saknar-avslutande-streck',
      'Raden med tre streck (---) som avslutar uppgifterna saknas.',
      'Skriv --- på en egen rad mellan uppgifterna och texten.',
    );
    return undefined;
  }
  const closingLine = /^[^\n]*/.exec(text.slice(close))?.[0].trimEnd() ?? '';
  if (closingLine !== '---') {
    source.report(
      close,
      'fel-avslutande-streck',
      `Raden ”${closingLine}” börjar med tre streck men är inte bara det.`,
      'Skriv --- på en egen rad mellan uppgifterna och texten, utan något mer på raden.',
    );
    return undefined;
  }
  const { content } = matter(text, { language: 'yaml', engines: ENGINES });
  const bodyOffset = text.length - content.length;
  const head = parseYamlMap(source, close, 'Uppgifterna mellan strecken');
  return head && { source, head, body: content.replace(/^[ \t]*\n/, ''), bodyOffset };
}

/** The first line that is neither a key, part of a list, a comment nor indented: where the closing line was most likely forgotten. */
function findLikelyEnd(text: string): number {
  let offset = 0;
  let previousBlank = 0;
  for (const line of text.split('\n')) {
    const belongs = offset === 0 || /^(\s|#|-\s|[^\s:]+:(\s|$)|[\]}]|$)/.test(line);
    if (!belongs) return previousBlank > 0 ? previousBlank : offset;
    previousBlank = line.trim() === '' ? offset : 0;
    offset += line.length + 1;
  }
  return text.length;
}
