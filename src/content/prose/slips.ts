/** What was meant as markup and is not read as such, or is read as markup that nobody meant. */
export type SlipKind = InlineSlipKind | BlockSlipKind | RowSlipKind;

/** Within a line. */
export type InlineSlipKind =
  | 'space_before_address'
  | 'space_in_address'
  | 'turned_link'
  | 'half_link'
  | 'missing_address'
  | 'wiki_link'
  | 'bare_address'
  | 'emphasis'
  | 'footnote'
  | 'lost_note'
  | 'entity'
  | 'open_code'
  | 'lone_backslash'
  | 'foreign'
  | 'raised'
  | 'emoji'
  | 'office'
  | 'gap';

/** Of whole lines. */
export type BlockSlipKind =
  | 'heading'
  | 'word_as_heading'
  | 'empty_heading'
  | 'sentence_as_heading'
  | 'top_heading'
  | 'numbered_heading'
  | 'task'
  | 'bullet'
  | 'empty_item'
  | 'parenthesis_list'
  | 'list_number'
  | 'year_as_list'
  | 'indented'
  | 'open_fence'
  | 'foreign_lines'
  | 'definition'
  | 'bold_heading'
  | 'caps_heading'
  | 'joined_lines'
  | 'cut_word'
  | 'page_number'
  | 'bare_file';

/** Of tables. */
export type RowSlipKind =
  | 'tabs'
  | 'semicolons'
  | 'tab'
  | 'columns'
  | 'table_rule'
  | 'table_without_rule'
  | 'table_row'
  | 'empty_heads'
  | 'lost_cells'
  | 'missing_cells'
  | 'text_in_table'
  | 'open_row';

/** A slip with how it is written and where in its text that stands. */
export type Slip = { readonly kind: SlipKind; readonly written: string; readonly at: number };

/** The first place in a text of a form whose sign is in a group of it. */
export function firstSlip(kind: SlipKind, form: RegExp, text: string): Slip | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const written = match[1] ?? match[2] ?? '';
  return { kind, written, at: written === '' ? startIn(match) : match.index + match[0].indexOf(written) };
}

/** Where what was found begins, past the spaces at the start of the line. */
export function startIn({ 0: written, index }: RegExpExecArray): number {
  return index + written.length - written.trimStart().length;
}
