/** What was meant as markup and is not read as such, or is read as markup that nobody meant. */
export type SlipKind =
  | 'heading'
  | 'empty_heading'
  | 'sentence_as_heading'
  | 'space_before_address'
  | 'space_in_address'
  | 'turned_link'
  | 'bare_address'
  | 'emphasis'
  | 'footnote'
  | 'lost_note'
  | 'task'
  | 'bullet'
  | 'tabs'
  | 'table_rule'
  | 'table_without_rule'
  | 'lost_cells';

/** A slip with how it is written and where in its text that stands. */
export type Slip = { readonly kind: SlipKind; readonly written: string; readonly at: number };
