import { describe, expect, it } from 'vitest';
import { straightenQuotes } from '../../../src/content/yaml/typographic-quotes.ts';

describe('a value within curly quotes is read as if they were straight', () => {
  it.each([
    ['Swedish', 'titel: ”Löfte: trygghet”', 'titel: "Löfte: trygghet"'],
    ['English', 'titel: “Löfte: trygghet”', 'titel: "Löfte: trygghet"'],
    ['German', 'titel: „Löfte: trygghet“', 'titel: "Löfte: trygghet"'],
    ['Polish', 'titel: „Löfte: trygghet”', 'titel: "Löfte: trygghet"'],
    ['pointed', 'titel: »Löfte: trygghet»', 'titel: "Löfte: trygghet"'],
    ['pointed inwards', 'titel: »Löfte: trygghet«', 'titel: "Löfte: trygghet"'],
    ['pointed outwards', 'titel: «Löfte: trygghet»', 'titel: "Löfte: trygghet"'],
    ['single', 'titel: ’Löfte: trygghet’', 'titel: "Löfte: trygghet"'],
    ['single English', 'titel: ‘Löfte: trygghet’', 'titel: "Löfte: trygghet"'],
    ['before a comment', 'titel: ”Löfte: trygghet”  # ”kort”', 'titel: "Löfte: trygghet"  # ”kort”'],
    ['before spaces', 'titel: ”Löfte: trygghet”  ', 'titel: "Löfte: trygghet"  '],
    ['after a dash', '  - ”Löfte: trygghet”', '  - "Löfte: trygghet"'],
    ['after a dash and a key', '  - titel: ”a: b”', '  - titel: "a: b"'],
    ['after a key of two words', 'sociala insatsgrupper: ”en: två”', 'sociala insatsgrupper: "en: två"'],
    ['after an address', '/gammal: ”/ny”', '/gammal: "/ny"'],
    ['on a line of its own', 'titel:\n  ”a: b”', 'titel:\n  "a: b"'],
    ['in a list', 'ansvarig: [”polisen”, ”kommunen”]', 'ansvarig: ["polisen", "kommunen"]'],
    ['in a list with spaces', 'a: [ ”b, c” , ”d” ]', 'a: [ "b, c" , "d" ]'],
    [
      'in a list on several lines',
      'a: [\n  ”b: c”,\n  ”d”\n]\ne: ”f”, g',
      'a: [\n  "b: c",\n  "d"\n]\ne: ”f”, g',
    ],
    ['in a group', 'a: {namn: ”B: C”, roll: ”D”}', 'a: {namn: "B: C", roll: "D"}'],
    ['in a group on several lines', 'a: {\n  b: ”c: d”,\n  e: ”f”}', 'a: {\n  b: "c: d",\n  e: "f"}'],
    ['in groups in a list', '- {b: [{c: ”d: e”}]}', '- {b: [{c: "d: e"}]}'],
    ['after a block text in the same item', '- b: |\n    ”c”\n  d: ”e: f”', '- b: |\n    ”c”\n  d: "e: f"'],
    ['after a block text', 'a: >-\n\n  ”b: c”\n\n  ”d”\ne: ”f: g”', 'a: >-\n\n  ”b: c”\n\n  ”d”\ne: "f: g"'],
    ['after a block text in a list', '- |\n ”b: c”\n- ”d: e”', '- |\n ”b: c”\n- "d: e"'],
  ])('%s', (_, written, read) => {
    expect(straightenQuotes(written)).toBe(read);
  });
});

describe('a curly quote is kept', () => {
  it.each([
    ['where it is part of a longer text', 'a: Vi säger ”hej”'],
    ['where a text begins and ends with quotes of its own', 'a: ”Trygg” och ”lugn”'],
    ['where a text begins with it and goes on', 'a: ”Trygg”, säger de'],
    ['after a comma', 'a: exempel.se, ”Nyheten”'],
    ['after a dash in a text', 'a: exempel.se - ”Nyheten”'],
    ['on a line that goes on from the one above', 'a: Vi säger\n  ”hej”'],
    ['where nothing closes it', 'a: ”hej'],
    ['where nothing opens it', 'a: hej”'],
    ['around others', 'a: ”b ’c’ d”'],
    ['around straight ones', 'a: ”b "c" d”'],
    ['within straight ones', 'a: "”b: c”"'],
    ['within a block text', 'a: |\n  ”b”'],
    ['within a comment', '# ”a: b”'],
    ['around a key', '”a”: b'],
    ['around a backslash', 'a: ”b\\n”'],
  ])('%s', (_, written) => {
    expect(straightenQuotes(written)).toBe(written);
  });
});

it('a text keeps its length, so that places stay true', () => {
  const written = 'a: ”b: c”\nd: [”e”, {f: ‘g’}]\nh: |\n  ”i”\n';
  expect(straightenQuotes(written)).toHaveLength(written.length);
});

it.each([' ', '- ', 'a', ',', '”', 'a: ', '”, ', '[”', '{a: ', '| ', '"', 'a\n'])(
  'a long run of %j is read at once',
  { timeout: 5000 },
  (unit) => {
    const run = unit.repeat(60_000 / unit.length);
    for (const [before, after] of [
      ['', '”'],
      ['a: ', '”'],
      ['a: [', ' x”'],
      ['”', ':”'],
    ] as const)
      expect(straightenQuotes(before + run + after)).toHaveLength(run.length + before.length + after.length);
  },
);
