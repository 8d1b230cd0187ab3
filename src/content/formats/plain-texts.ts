import { signOf } from '../../markdown/parser.ts';
import type { TextSource } from '../files/text-source.ts';
import { makeMarkingParser, RAW_HTML, startOf } from '../prose/marking-parser.ts';
import { slipOf } from '../prose/slip-tokens.ts';
import { textsOf } from '../prose/texts-of.ts';
import { valuePlaces } from '../prose/value-places.ts';
import { type Described, TEXT } from '../schema/schema.ts';
import type { YamlNode } from '../yaml/nodes.ts';

const markdown = makeMarkingParser();
/** Without any of these a text has no markup. */
const MARKUP = /[*_`~<[{&=+^:%]/;
const SIGNS: Readonly<Record<string, string>> = { link_open: '[ ]( )', image: '![ ]( )', code_inline: '`' };

/** Warns of markup in texts that are shown as they stand (`markering-visas`): titles, summaries, names. The first of each text is told. */
export function reportPlainTexts(head: YamlNode, schema: Described, source: TextSource): void {
  for (const value of textsOf(head, schema, isPlain)) {
    const found = MARKUP.test(value.text) ? (codeIn(value.text) ?? markupIn(value.text)) : undefined;
    if (found === undefined) continue;
    const sign = signOf(found.written);
    source.report(
      valuePlaces(value, source.text)(found.at),
      'markering-visas',
      `”${found.written}” visas som det står, för den här uppgiften är ren text.`,
      sign === found.written ? 'Ta bort tecknen och skriv bara orden.' : `Skriv tecknet självt: ${sign}`,
      'warning',
    );
  }
}

const isPlain = ({ shape, entry }: Described) => shape === TEXT && entry === undefined;

type Found = { readonly written: string; readonly at: number };

function codeIn(text: string): Found | undefined {
  const code = /&(?:#\w{1,8}|[a-z][a-z\d]{1,31});/i.exec(text);
  return code === null || signOf(code[0]) === code[0] ? undefined : { written: code[0], at: code.index };
}

function markupIn(text: string): Found | undefined {
  for (const token of markdown.parseInline(text, {})[0]?.children ?? []) {
    const written = writtenAs(token.type, token.markup, token.content, slipOf(token));
    if (written !== undefined) return { written, at: startOf(token) };
  }
  return undefined;
}

function writtenAs(
  type: string,
  markup: string,
  content: string,
  slip: string | undefined,
): string | undefined {
  if (/^(?:em|strong|s)_open$/.test(type)) return markup;
  if (type === RAW_HTML || (slip !== undefined && slip !== 'emphasis')) return content;
  return type === 'link_open' && markup === 'autolink' ? undefined : SIGNS[type];
}
