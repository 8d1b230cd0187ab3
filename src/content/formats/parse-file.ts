import { inWrittenOrder } from '../../markdown/reading-order.ts';
import { hasGitConflict } from '../files/git-conflict.ts';
import type { TextSource } from '../files/text-source.ts';
import type { Outline } from '../prose/outline.ts';
import { readProse } from '../prose/read-prose.ts';
import { reportCutTexts } from '../schema/cut-texts.ts';
import { INVALID, type Schema } from '../schema/schema.ts';
import type { YamlMap } from '../yaml/nodes.ts';
import { parseYamlMap } from '../yaml/parse-yaml.ts';
import { reportDressedLetters } from './dressed-letters.ts';

import { readFrontMatter } from './front-matter.ts';
import { reportPlainTexts } from './plain-texts.ts';
import { reportUnseenSigns } from './unseen-signs.ts';

export type Parsed<V> = {
  readonly source: TextSource;
  readonly values: V;
  /** The values as they stand in the file. */
  readonly head: YamlMap;
  /** Markdown after the front matter; empty in a YAML file. */
  readonly body: string;
  /** Where the body begins in the file's text; its end, where there is none. */
  readonly bodyOffset: number;
  /** That of the body, then those of the values that have markup; none in a YAML file. */
  readonly outlines: readonly Outline[];
};

/** Gives a parser for markdown files whose front matter follows a schema; it reports what is wrong and then gives undefined. */
export function markdownFile<V>(schema: Schema<V>): (source: TextSource) => Parsed<V> | undefined {
  return (source) => {
    const file = hasGitConflict(source) ? undefined : readFrontMatter(source);
    if (file === undefined) return undefined;
    const { head, bodyOffset } = file;
    reportCutTexts(head, source);
    const values = schema.read(head, '', source);
    if (values === INVALID) return undefined;
    reportUnseenSigns(source, bodyOffset);
    reportDressedLetters(source);
    reportPlainTexts(head, schema, source);
    const outlines = readProse(
      source.text,
      straightLinkTitles(source.text.slice(bodyOffset)),
      bodyOffset,
      head,
      schema,
    );
    const body = inWrittenOrder(straightLinkTitles(file.body)).trim();
    return { source, values, head, body, bodyOffset, outlines };
  };
}

/** Gives a parser for YAML files that follow a schema. */
export function yamlFile<V>(schema: Schema<V>): (source: TextSource) => Parsed<V> | undefined {
  return (source) => {
    const bodyOffset = source.text.length;
    const head = hasGitConflict(source) ? undefined : parseYamlMap(source, bodyOffset, 'Filen');
    if (head === undefined) return undefined;
    reportCutTexts(head, source);
    const values = schema.read(head, '', source);
    if (values === INVALID) return undefined;
    reportUnseenSigns(source, bodyOffset);
    reportDressedLetters(source);
    reportPlainTexts(head, schema, source);
    return { source, values, head, body: '', bodyOffset, outlines: [] };
  };
}

/** `![alt](torg.png ”Foto: …”)`: a title in curly quotes is meant as one in straight quotes. */
function straightLinkTitles(body: string): string {
  return body.replace(/(\]\([^\s()]+ +)[”“„»«]([^”“„»«"\n]*)[”“»«](\))/g, '$1"$2"$3');
}
