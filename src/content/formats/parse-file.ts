import type { TextSource } from '../files/text-source.ts';
import { type Outline, readOutline } from '../prose/outline.ts';
import { INVALID, type Schema } from '../schema/schema.ts';
import { parseYamlMap } from '../yaml/parse-yaml.ts';
import { readFrontMatter } from './front-matter.ts';

const NO_PROSE: Outline = { headings: [], links: [], pictures: [], html: [] };

export type Parsed<V> = {
  readonly source: TextSource;
  readonly values: V;
  /** Markdown after the front matter; empty in a YAML file. */
  readonly body: string;
  readonly outline: Outline;
};

/** Gives a parser for markdown files whose front matter follows a schema; it reports what is wrong and then gives undefined. */
export function markdownFile<V>(schema: Schema<V>): (source: TextSource) => Parsed<V> | undefined {
  return (source) => {
    const file = readFrontMatter(source);
    if (file === undefined) return undefined;
    const values = schema.read(file.head, '', source);
    if (values === INVALID) return undefined;
    const outline = readOutline(straightLinkTitles(source.text), file.bodyOffset);
    return { source, values, body: straightLinkTitles(file.body).trim(), outline };
  };
}

/** Gives a parser for YAML files that follow a schema. */
export function yamlFile<V>(schema: Schema<V>): (source: TextSource) => Parsed<V> | undefined {
  return (source) => {
    const map = parseYamlMap(source, source.text.length, 'Filen');
    const values = map === undefined ? INVALID : schema.read(map, '', source);
    return values === INVALID ? undefined : { source, values, body: '', outline: NO_PROSE };
  };
}

/** `![alt](torg.png ”Foto: …”)`: a title in curly quotes is meant as one in straight quotes. */
function straightLinkTitles(body: string): string {
  return body.replace(/(\]\([^\s()]+ +)[”“„»«]([^”“„»«"\n]*)[”“»«](\))/g, '$1"$2"$3');
}
