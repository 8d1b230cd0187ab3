import { describe, expect, it } from 'vitest';
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
import { problemsOf } from './load-mistake.ts';
import { unmark } from './markers.ts';
import { MEANINGS } from './meanings.ts';
import type { Mistake } from './mistake.ts';
import { NOT_MISTAKES } from './not-mistakes.ts';
import { NUMBERS_AND_RESULTS } from './numbers-and-results.ts';
import { PLACES } from './places.ts';
import { PLAIN_TEXTS } from './plain-texts.ts';
import { PROSE } from './prose.ts';
import { PROSE_PLACES } from './prose-places.ts';
import { PROSE_UNREAD } from './prose-unread.ts';
import { REFERENCES } from './references.ts';
import { SCHEMES } from './schemes.ts';
import { SIGNS } from './signs.ts';
import { SPECIAL_SIGNS } from './special-signs.ts';
import { STATEMENT_MISTAKES } from './statement.ts';
import { TARGETS } from './targets.ts';
import { TEMPLATE_MISTAKES } from './template-text.ts';
import { UNSEEN_SIGNS } from './unseen-signs.ts';
import { VALUES } from './values.ts';
import { YAML } from './yaml.ts';

const TABLES: readonly (readonly [string, readonly Mistake[]])[] = [
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
  ['signs of other programs', FOREIGN_SIGNS],
  ['lists and tables', LISTS_AND_TABLES],
  ['a code of HTML', ENTITIES],
  ['a text without markup', PLAIN_TEXTS],
  ['signs that nobody sees', UNSEEN_SIGNS],
  ['where a link leads', SCHEMES],
  ['documents', DOCUMENTS],
  ['an unusual place', PLACES],
  ['the accessibility statement', STATEMENT_MISTAKES],
];
const ALL = TABLES.flatMap(([, table]) => table);

/** Words of the parsers' own messages. A part of a Swedish word, as in dokument, is none. */
const ENGLISH =
  /(?<![\p{L}\d])(unexpected|expected|tokens?|mappings?|sequences?|scalars?|flow|blocks?|alias(es)?|anchors?|indent(ed|ation)?|documents?|directives?|collections?|nodes?|keys?|values?|tags?|quotes?|invalid|missing|unresolved|duplicate|must|cannot|should|not|the|at|line|column|errors?|failed|undefined|null|NaN)(?![\p{L}\d])/iu;

const placeOf = (problem: string) => /^.+?:\d+:\d+(?= )/.exec(problem)?.[0];
const wordsOf = (problem: string) => problem.slice(problem.indexOf(' | '));

describe.each(TABLES)('a mistake in %s is told', (_, table) => {
  it.each(table.map((entry) => [entry.mistake, entry] as const))('%s', async (_mistake, entry) => {
    expect(await problemsOf(entry)).toEqual(entry.expected);
  });
});

describe('every mistake', () => {
  it.each(ALL.map((entry) => [entry.mistake, entry] as const))('is told where it stands: %s', (_, entry) => {
    const { places } = unmark(entry);
    expect(places).not.toEqual([]);
    expect(entry.expected.map(placeOf).toSorted()).toEqual(places);
  });

  it('is another, and they are 60 or more', () => {
    const names = ALL.map(({ mistake }) => mistake);
    expect(names).toEqual([...new Set(names)]);
    const fixtures = ALL.map(({ expected: _, mistake: __, ...fixture }) => JSON.stringify(fixture));
    expect(new Set(fixtures).size).toBe(ALL.length);
    expect(ALL.length).toBeGreaterThanOrEqual(60);
  });

  it.each(ALL.flatMap(({ expected }) => expected))('is told without a word of a parser: %s', (problem) => {
    expect(wordsOf(problem)).not.toMatch(ENGLISH);
    expect(wordsOf(problem)).toMatch(/^ \| .+\. \| .+[.?]$|^ \| .+\. \| .+: .+$/);
  });
});

it('the words of a parser are known when they come', () => {
  expect('Nested mappings are not allowed in compact mappings').toMatch(ENGLISH);
  expect('Unexpected token } in JSON').toMatch(ENGLISH);
  expect('Dokumentet har ett indrag').not.toMatch(ENGLISH);
});

describe('no mistake', () => {
  it.each(NOT_MISTAKES.map((entry) => [entry.fine, entry] as const))(
    '%s',
    async (_, { files, publicFiles }) => {
      const entry = { mistake: '', files, expected: [], ...(publicFiles && { publicFiles }) };
      expect(await problemsOf(entry)).toEqual([]);
    },
  );
});
