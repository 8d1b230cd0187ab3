import type { Slip, SlipKind } from './slips.ts';

/** Code, links and marked languages are what they were meant to be. The bounds keep a hostile text from being read again and again. */
const TAKEN =
  /(`+)[^`]{1,500}\1|!?\[[^\][]{0,300}\]\([^()\n]{0,500}\)|<(?:[a-z]+:|[^\s<>@]{1,100}@)[^\s<>]{1,500}>/gi;
const MAYBE = /[[\]•·●▪■◦‣⁃∙○\uF0B7\uF0A7\uF06F\t|@]|:\/\/|www\.|^[ \t]*(?:–|-[\p{L}\u00A0]|1[.)]\p{L})/imu;

const ANYWHERE: readonly (readonly [SlipKind, RegExp])[] = [
  ['footnote', /\[\^[^\][\s]{1,40}\]|\^\[[^\][\n]{1,300}\]/g],
  ['turned_link', /\([^()\n]{1,200}\)\[(?:[a-z]+:|\/|#|www\.)[^\][\s]{0,500}\]/gi],
  ['bare_address', /(?<![\p{L}\d@/.-]|\] ?\()(?:https?:\/\/|www\.)[^\s<>()[\]”"]{2,500}/giu],
  [
    'bare_address',
    /(?<![^\s<>(,;:])[\p{L}\d._%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}(?![\p{L}\d])/giu,
  ],
];
const BULLET = /^[ \t]*([•●▪■◦‣⁃∙○\uF0B7\uF0A7\uF06F](?=[\s\p{L}\d])|·(?=\s)|[o–—](?=\t))/mu;
/** Line after line with a sign of a list, of another kind or without its space. */
const LINES = /^[ \t]*(–(?= )|-(?=[\p{L}\u00A0])|1[.)](?=\p{L})).*\n[ \t]*(?:– |-[\p{L}\u00A0]|2[.)]\p{L})/mu;
const TABS = /^(?:.*\S\t+\S.*\t+\S|.*\S\t+\S.*\n.*\S\t+\S)/m;
const RULE = /^[ \t]*\|?[ \t]*:?[-–—=]+:?[ \t]*(?:\|[ \t]*:?[-–—=]+:?[ \t]*)*\|?[ \t]*$/m;
const ROWS = /^[ \t]*\|[^|\n]*\|.*\n[ \t]*\|[^|\n]*\||^[^|\n]+ \| .*\n[^|\n]+ \| /m;

/** Finds signs in the text of a paragraph, a heading or a cell that readers see as they stand, each kind of a list or a table once. */
export function leftSigns(content: string): readonly Slip[] {
  if (!MAYBE.test(content)) return [];
  const text = content.replace(TAKEN, (taken) => ' '.repeat(taken.length));
  const found = ANYWHERE.flatMap(([kind, sign]) =>
    [...text.matchAll(sign)].map(({ 0: written, index }) => ({
      kind,
      written: written.replace(/[.,;:!?’']+$/, ''),
      at: index,
    })),
  );
  const line = tableLeft(text) ?? bulletLeft(text) ?? first('tabs', TABS, text);
  return line === undefined ? found : [...found, line];
}

function tableLeft(text: string): Slip | undefined {
  if (!text.includes('|')) return undefined;
  const rule = RULE.exec(text);
  if (rule?.[0].includes('|')) return { kind: 'table_rule', written: rule[0].trim(), at: startIn(rule) };
  return first('table_without_rule', ROWS, text);
}

function bulletLeft(text: string): Slip | undefined {
  return first('bullet', BULLET, text) ?? first('bullet', LINES, text);
}

function first(kind: SlipKind, sign: RegExp, text: string): Slip | undefined {
  const match = sign.exec(text);
  return match === null ? undefined : { kind, written: match[1] ?? '', at: startIn(match) };
}

/** Past the spaces at the start of the line. */
function startIn({ 0: written, index }: RegExpExecArray): number {
  return index + written.length - written.trimStart().length;
}
