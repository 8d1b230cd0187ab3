import { BYTES } from './bytes.ts';
import { CLOSING_LINE } from './closing-line.ts';
import { COPIES } from './copies.ts';
import { DATES } from './dates.ts';
import { DOCUMENTS } from './documents.ts';
import { ENTITIES } from './entities.ts';
import { FILE_NAMES } from './file-names.ts';
import { FILES } from './files.ts';
import { FOREIGN_SIGNS } from './foreign-signs.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { LEFT_SIGNS } from './left-signs.ts';
import { LINE_STARTS } from './line-starts.ts';
import { LISTS_AND_TABLES } from './lists-and-tables.ts';
import { MEANINGS } from './meanings.ts';
import type { Mistake } from './mistake.ts';
import { NUMBERS_AND_RESULTS } from './numbers-and-results.ts';
import { PASTED_LINES } from './pasted-lines.ts';
import { PLACES } from './places.ts';
import { PLAIN_TEXTS } from './plain-texts.ts';
import { PROSE } from './prose.ts';
import { PROSE_PLACES } from './prose-places.ts';
import { PROSE_UNREAD } from './prose-unread.ts';
import { REFERENCES } from './references.ts';
import { SCHEMES } from './schemes.ts';
import { SHOWN_OTHERWISE } from './shown-otherwise.ts';
import { SIGNS } from './signs.ts';
import { SPECIAL_SIGNS } from './special-signs.ts';
import { STATEMENT_MISTAKES } from './statement.ts';
import { TARGETS } from './targets.ts';
import { TEMPLATE_MISTAKES } from './template-text.ts';
import { UNSEEN_SIGNS } from './unseen-signs.ts';
import { VALUES } from './values.ts';
import { YAML } from './yaml.ts';

/** Every mistake, by what it is in. */
export const TABLES: readonly (readonly [string, readonly Mistake[]])[] = [
  ['files', FILES],
  ['the name of a file', FILE_NAMES],
  ['copies', COPIES],
  ['the text of a template', TEMPLATE_MISTAKES],
  ['bytes', BYTES],
  ['front matter', FRONT_MATTER],
  ['the closing line', CLOSING_LINE],
  ['YAML', YAML],
  ['signs', SIGNS],
  ['the start of a line', LINE_STARTS],
  ['a special sign', SPECIAL_SIGNS],
  ['values', VALUES],
  ['what was meant', MEANINGS],
  ['targets', TARGETS],
  ['dates', DATES],
  ['numbers and results', NUMBERS_AND_RESULTS],
  ['references', REFERENCES],
  ['prose', PROSE],
  ['a place in prose', PROSE_PLACES],
  ['what readers see', PROSE_UNREAD],
  ['markup that does not take', LEFT_SIGNS],
  ['what is pasted', PASTED_LINES],
  ['signs of other programs', FOREIGN_SIGNS],
  ['lists and tables', LISTS_AND_TABLES],
  ['a code of HTML', ENTITIES],
  ['a text without markup', PLAIN_TEXTS],
  ['signs that nobody sees', UNSEEN_SIGNS],
  ['where a link leads', SCHEMES],
  ['documents', DOCUMENTS],
  ['an unusual place', PLACES],
  ['the accessibility statement', STATEMENT_MISTAKES],
  ['text that is shown otherwise', SHOWN_OTHERWISE],
];
