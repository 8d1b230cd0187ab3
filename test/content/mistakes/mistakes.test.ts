import { describe, expect, it } from 'vitest';
import { problemsOf } from './load-mistake.ts';
import { unmark } from './markers.ts';
import { NOT_MISTAKES } from './not-mistakes.ts';
import { TABLES } from './tables.ts';

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
