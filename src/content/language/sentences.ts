import { withoutMarkup } from './blank-out.ts';
import { blocksOf } from './blocks.ts';
import type { Part } from './prose-parts.ts';

export type Sentence = { readonly words: number; readonly offset: number };

/** After these a full stop ends no sentence. */
const ABBREVIATIONS = 'kl|nr|ca|st|f|s|[Bb]l\\.a|[Tt]\\.ex|d\\.v\\.s|s\\.k|m\\.m|p\\.g\\.a|o\\.s\\.v|dvs|osv';
const SENTENCE_END = new RegExp(
  `(?<!(?:^|[\\s(])(?:${ABBREVIATIONS}))(?<![.!?…])[.!?…]+["”»’)\\]]*(?=\\s+[^\\p{Ll}\\s]|\\s*$)|\\|`,
  'gu',
);
const WRITTEN = /\S+/g;
const WORD = /[\p{L}\p{N}]/u;

/** The sentences of a part with their lengths. Headings, items of lists and cells of tables are sentences of their own. */
export function sentencesOf(part: Part, text: string): readonly Sentence[] {
  return blocksOf(part, text).flatMap((block) => {
    const plain = withoutMarkup(text.slice(block.start, block.end));
    const ends = [...plain.matchAll(SENTENCE_END)].map(({ 0: end, index }) => index + end.length);
    return [0, ...ends].flatMap((start, index) => {
      const written = [...plain.slice(start, ends[index] ?? plain.length).matchAll(WRITTEN)];
      const words = written.filter(([word]) => WORD.test(word));
      const [first] = words;
      return first === undefined ? [] : [{ words: words.length, offset: block.start + start + first.index }];
    });
  });
}
