import { describe, expect, it } from 'vitest';
import { textSource } from '../../../src/content/files/text-source.ts';
import type { Problem } from '../../../src/content/problem.ts';
import type { YamlNode } from '../../../src/content/yaml/nodes.ts';
import { parseYamlMap } from '../../../src/content/yaml/parse-yaml.ts';
import { YAML_MESSAGES } from '../../../src/content/yaml/yaml-messages.ts';

function parse(text: string): { value: unknown; problems: readonly string[] } {
  const problems: Problem[] = [];
  const map = parseYamlMap(
    textSource('a', text, (problem) => problems.push(problem)),
    text.length,
    'Filen',
  );
  return {
    value: map && plain(map),
    problems: problems.map(
      ({ line, column, code, message, hint }) => `${line}:${column} ${code} | ${message} ${hint}`,
    ),
  };
}

function plain(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  return node.kind === 'empty' ? null : node.text;
}

const COLON =
  'yaml-block-as-implicit-key | Texten innehåller ett kolon följt av mellanslag och läses därför som en ny nyckel. Sätt raka citattecken runt hela texten: nyckel: "Löfte: en text".';
const INDENT =
  'yaml-bad-indent | Raden är indragen fel. Gör indraget lika stort som på raderna ovanför i samma lista. Använd mellanslag.';
const TAB = 'yaml-tab-as-indent | Raden är indragen med tabb. Använd mellanslag i stället för tabb.';
const OPEN =
  'yaml-missing-char | Det som öppnas här avslutas aldrig. Se efter att citattecknet, [ eller { har sitt avslutande tecken.';
const NO_COLON =
  'yaml-multiline-implicit-key | Raden saknar kolon följt av mellanslag, eller så är texten ovanför inte avslutad. Skriv nyckel: värde. Kontrollera citattecknen på raden ovanför.';
const MARK =
  'yaml-bad-alias | Tecknet & ! eller * har en särskild betydelse här. Sätt raka citattecken runt hela texten.';
const START =
  'yaml-bad-scalar-start | En text får inte börja med det här tecknet. Sätt raka citattecken runt hela texten.';
const OUT_OF_PLACE =
  'yaml-unexpected-token | Här står något som inte kan läsas. Kontrollera kolon, kommatecken, indrag och citattecken på raden. Sätt raka citattecken runt texter med specialtecken.';
const ODD_KEY = OUT_OF_PLACE.replace('unexpected-token', 'non-string-key');
const ESCAPE =
  "yaml-bad-dq-escape | Ett omvänt snedstreck (\\) inom citattecken har en särskild betydelse. Skriv två (\\\\), eller använd apostrofer runt texten: 'text'.";
const TOO_DEEP = 'for-djupt | Uppgifterna är nästlade för djupt. Förenkla: högst 20 nivåer.';
const SECOND =
  'yaml-multiple-docs | En rad med bara streck eller punkter delar uppgifterna i två. Ta bort raden.';
const DIRECTIVE =
  'yaml-bad-directive | En rad får inte börja med tecknet %. Sätt raka citattecken runt texten.';
const NO_COMMA =
  'yaml-block-in-flow | Det saknas ett kommatecken mellan två nycklar. Skriv till exempel {minst: 800, enhet: tillfällen}.';
const BESIDE_KEY =
  'yaml-bad-scalar-start | En lista med streck börjar på raden efter nyckeln. Flytta strecket till en egen rad, med indrag.';
const IN_BRACKETS =
  'yaml-block-in-flow | Inom [ ] och { } går det inte att skriva listor med streck eller flera rader text. Dela upp på rader med indrag i stället för [ ] eller { }.';

describe('values are read', () => {
  it.each([
    [
      'as text, whatever they look like',
      'a: 0123\nb: 2026-02-30\nc: 08:30\nd: 1e3\ne: 0x1F\nf: True\ng: ja',
      { a: '0123', b: '2026-02-30', c: '08:30', d: '1e3', e: '0x1F', f: 'True', g: 'ja' },
    ],
    [
      'as nothing where nothing stands',
      'a:\nb: ~\nc: null\nd: # kommentar',
      { a: null, b: null, c: null, d: null },
    ],
    [
      'with colons that no space follows',
      'a: Kl 08:00 på https://exempel.se',
      { a: 'Kl 08:00 på https://exempel.se' },
    ],
    [
      'on several lines',
      'a: en\n  två\nb: |\n  tre: fyra\n\n  fem\nc: >-\n  sex\n  sju',
      { a: 'en två', b: 'tre: fyra\n\nfem\n', c: 'sex sju' },
    ],
    ['in quotes', `a: "b: c"\nd: 'e''s: f'\ng: "h \\"i\\""`, { a: 'b: c', d: "e's: f", g: 'h "i"' }],
    ['in lists and groups', 'a:\n- b\n- {c: d}\ne: [f, "g, h"]', { a: ['b', { c: 'd' }], e: ['f', 'g, h'] }],
    [
      'in brackets that close on a line of their own',
      'a: [\n  b,\n  c,\n]\nd: {\n  e: f\n}',
      { a: ['b', 'c'], d: { e: 'f' } },
    ],
    ['from an empty file', '# bara en kommentar\n', {}],
    ['between document marks', '---\na: b\n...\n', { a: 'b' }],
    [
      'with brackets and apostrophes in plain text',
      "a: don't [sic\nb: en [1",
      { a: "don't [sic", b: 'en [1' },
    ],
  ])('%s', (_, text, value) => {
    expect(parse(text)).toEqual({ value, problems: [] });
  });

  it('are NFC also where an escape makes them otherwise', () => {
    expect(parse('a: "o\\u0308"').value).toEqual({ a: 'ö' });
  });

  it('hold no sign that no page may hold, where an escape writes one', () => {
    const text = String.raw`a: "1\a2\e3\x004\r5\ud8006\uFFFE7\U0001FFFE8"`;
    expect(parse(text)).toEqual({ value: { a: '1 2 3 4 5 6 7  8' }, problems: [] });
    expect(parse(String.raw`"a\a": b`).value).toEqual({ 'a ': 'b' });
  });
});

describe('a decimal with a comma is one number within { }', () => {
  it.each([
    ['mål: {minst: 95,1, enhet: procent}', { mål: { minst: '95,1', enhet: 'procent' } }],
    ['mål: {minst: 1,5}', { mål: { minst: '1,5' } }],
    ['mål: {högst: 2,5, enhet: x, per: vecka}', { mål: { högst: '2,5', enhet: 'x', per: 'vecka' } }],
    ['mål: {enhet: x, exakt: -0,05}', { mål: { enhet: 'x', exakt: '-0,05' } }],
    ['mål: {minst: 1 588,5, enhet: x}', { mål: { minst: '1 588,5', enhet: 'x' } }],
    [
      'delmål: [{minst: 95,1}, {minst: 2,5, text: y}]',
      { delmål: [{ minst: '95,1' }, { minst: '2,5', text: 'y' }] },
    ],
    ['mål: {\n  minst: 95,1,\n  enhet: x\n}', { mål: { minst: '95,1', enhet: 'x' } }],
    ['utfall: 95,1', { utfall: '95,1' }],
  ])('%s', (text, value) => {
    expect(parse(text).value).toEqual(value);
  });

  it('and is told of, since other programs read two', () => {
    expect(parse('mål: {minst: 95,1}').problems).toEqual([
      '1:14 decimal-i-klamrar | Andra program läser 95,1 inom klamrar som två uppgifter. Skriv minst: "95,1" eller minst: 95.1.',
    ]);
    expect(parse('utfall: 95,1').problems).toEqual([]);
    expect(parse('mål: {minst: "95,1"}').problems).toEqual([]);
  });

  it('but not where a space follows the comma, or a text', () => {
    expect(parse('mål: {minst: 95, 1}').value).toEqual({ mål: { minst: '95', '1': null } });
    expect(parse('mål: {enhet: x,1}').value).toEqual({ mål: { enhet: 'x', '1': null } });
  });
});

describe('a mistake is told where it is', () => {
  it.each([
    ['tab before a key', 'a: 1\n\tb: 2', [`2:1 ${TAB}`]],
    ['tab in brackets', 'a: [b,\n\tc]', [`2:1 ${TAB}`]],
    ['colon in a text', 'titel: Löfte: trygghet', [`1:8 ${COLON}`]],
    ['colon in a text within a list', 'a:\n  - id: b\n    titel: Ett: två\n    c: d', [`3:12 ${COLON}`]],
    ['colon at the end of a text', 'a: Kl 8:', [`1:4 ${COLON}`]],
    [
      'very long key',
      `${'a'.repeat(1100)}: b`,
      [`1:1 ${COLON.replace('block-as-implicit-key', 'key-over-1024-chars')}`],
    ],
    ['double quote left open', 'a: "b\nc: d\ne: f\n', [`1:4 ${OPEN}`]],
    ['apostrophe left open', "a: b\nc: 'd\ne: f\n", [`2:4 ${OPEN}`]],
    ['quote left open in a list', 'a:\n  - b: "c: d\n  - b: "e"\n', [`2:8 ${OPEN}`]],
    ['quote left open in a list in brackets', 'a: ["b, c]\nd: "e"\n', [`1:5 ${OPEN}`]],
    ['quote left open before a key', 'a: b\n"c: d\n', [`2:1 ${OPEN}`]],
    ['square bracket left open', 'a: b\nc: [d, e\nf: g\nh: i\n', [`2:4 ${OPEN}`]],
    ['curly bracket left open', 'a: {b: c\nd: e\n', [`1:4 ${OPEN}`]],
    ['bracket left open within another', 'a: [{b: c, d]\ne: f\n', [`1:5 ${OPEN}`]],
    ['bracket left open in a list', 'a:\n  - b: [c\n    d: e\n  - b: f\n', [`2:8 ${OPEN}`]],
    ['bracket left open around others that are closed', 'a: [b, [c]', [`1:4 ${OPEN}`]],
    ['bracket closed by the wrong sign', 'a: [b}\n', [`1:4 ${OPEN}`]],
    ['bracket with nothing open', 'a: b\nc: ]\n', [`2:4 ${OUT_OF_PLACE}`]],
    ['text after a quote', 'a: "b" c', [`1:8 ${OUT_OF_PLACE}`]],
    ['quote within a text in quotes', 'a: "Hon sa "hej""', [`1:13 ${OUT_OF_PLACE}`]],
    ['apostrophe within a text in apostrophes', "a: 'Gunnars's bil'", [`1:13 ${OUT_OF_PLACE}`]],
    ['missing comma', 'a: ["b" "c"]', [`1:9 ${OUT_OF_PLACE}`]],
    ['missing comma between groups', 'a: {b: x c: y}', [`1:8 ${NO_COMMA}`]],
    ['missing comma between groups on two lines', 'a: {b: x\n  c: y}', [`1:8 ${NO_COMMA}`]],
    ['list with dashes in brackets', 'a: [\n - b\n]', [`2:2 ${IN_BRACKETS}`]],
    ['link in markdown', 'a: [b](c)', [`1:4 ${START}`]],
    ['text after a word between stars', 'a: *b* c', [`1:4 ${MARK}`]],
    ['text after brackets', 'a:\n  - [b] c', [`2:5 ${START}`]],
    ['lists beside one another', 'a: [b], [c]', [`1:7 ${OUT_OF_PLACE}`]],
    ['line without a colon', 'a: 1\nbara text\nb: 2', [`2:1 ${NO_COLON}`]],
    ['last line without a colon', 'a: 1\nbara text\n', [`2:1 ${NO_COLON}`]],
    ['colon without a space', 'a:1\nb: 2', [`1:1 ${NO_COLON}`]],
    ['key that is indented too far', 'a: b\n  c: d', [`2:3 ${INDENT}`]],
    ['key that is indented too far after an empty line', 'a: b\n\n  c: d', [`3:3 ${INDENT}`]],
    ['key that is indented too far in a list', 'a:\n  - b: c\n      d: e', [`3:7 ${INDENT}`]],
    ['key that is indented too little', 'a:\n  b: c\n d: e', [`3:1 ${INDENT}`]],
    ['key that is indented too little in a list', 'a:\n  - b: c\n   d: e', [`3:1 ${INDENT}`]],
    ['dash that is indented too far', 'a:\n - b: c\n  - d: e', [`3:3 ${INDENT}`]],
    ['dash that is indented too little', 'a:\n  - b\n - c', [`3:1 ${INDENT}`]],
    ['text that leaves its block', 'a: |\n  b\n c', [`3:1 ${INDENT}`]],
    ['dash after a key', 'a: - b', [`1:4 ${BESIDE_KEY}`]],
    ['question mark after a key', 'a: ? b', [`1:4 ${START}`]],
    ['at sign', 'a: @b', [`1:4 ${START}`]],
    ['grave accent', 'a: `b`', [`1:4 ${START}`]],
    ['per cent', 'a: %b', [`1:4 ${START}`]],
    ['backslash in quotes', 'a: "C:\\mapp"', [`1:7 ${ESCAPE}`]],
    ['text beside the sign of a block', 'a: | b', [`1:6 ${OUT_OF_PLACE}`]],
    ['two colons', 'a: : b', [`1:4 ${COLON}`]],
    ['two mistakes', 'a: @b\nc: d\ne: `f`', [`1:4 ${START}`, `3:4 ${START}`]],
  ])('%s', (_, text, problems) => {
    expect(parse(text)).toEqual({ value: undefined, problems });
  });

  it('and the rest is read where a key stands twice', () => {
    expect(parse('a: 1\nb: 2\na: 3')).toEqual({
      value: { a: '1', b: '2' },
      problems: [
        '3:1 dubbel-nyckel | Nyckeln ”a” står två gånger. Den finns redan på rad 1. Ta bort den ena.',
      ],
    });
    expect(parse('a: {b: 1, "b": 2}').problems).toEqual([
      '1:11 dubbel-nyckel | Nyckeln ”b” står två gånger. Den finns redan på rad 1. Ta bort den ena.',
    ]);
  });

  it.each([
    ['alias', 'a: *b', 4],
    ['bold text', 'a: **b**', 4],
    ['anchor', 'a: &b c', 4],
    ['text that begins with an ampersand', 'a: &Co', 4],
    ['tag', 'a: !b c', 4],
    ['tag of YAML', 'a: !!binary YQ==', 4],
    ['exclamation mark', 'a: !viktigt', 4],
    ['tag in brackets', 'a: [b, !c d]', 8],
    ['alias as a key', '*a : b', 1],
    ['tag on a key', '!a b: c', 1],
    ['anchor on a group', 'a: &b\n  c: d', 4],
  ])('and nothing is taken for its value: %s', (_, text, column) => {
    expect(parse(text).problems).toEqual([`1:${column} ${MARK}`]);
  });

  it.each([
    ['list', '[a]: b', 1],
    ['nothing', ': b', 1],
    ['empty text', '"": b', 1],
  ])('and a key must be a text: %s', (_, text, column) => {
    expect(parse(text).problems).toEqual([`1:${column} ${ODD_KEY}`]);
  });

  it('and the braces of a template are no key', () => {
    expect(parse('a: {{ b }}').problems).toEqual([
      '1:4 yaml-non-string-key | Här står två klammerparenteser ({{) i rad. Skriv texten själv i stället, eller bara en klammerparentes om det är en grupp av nycklar.',
    ]);
  });
});

describe('a file that is several, or gives orders to the parser', () => {
  it.each([
    ['a line of dashes', 'a: b\n---\nc: d', [`2:1 ${SECOND}`]],
    ['dashes around and between', '---\na: b\n---\nc: d\n---', [`3:1 ${SECOND}`]],
    ['a line of dots', 'a: b\n...\nc: d', [`2:1 ${SECOND}`]],
    ['a directive', '%YAML 1.1\n---\na: b', [`1:1 ${DIRECTIVE}`]],
    ['a line that begins with a per cent', '%a\nb: c', [`1:1 ${DIRECTIVE}`]],
  ])('%s', (_, text, problems) => {
    expect(parse(text)).toEqual({ value: undefined, problems });
  });
});

describe('nesting', () => {
  const inBrackets = (levels: number) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}`;
  const inLines = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');

  it('may go twenty levels deep', () => {
    expect(parse(inBrackets(19)).problems).toEqual([]);
    expect(parse(inLines(20)).problems).toEqual([]);
    expect(parse('- '.repeat(20)).problems).toEqual([
      '1:1 inte-nycklar | Filen ska bestå av rader med nyckel: värde. Ta bort strecken först på raderna.',
    ]);
  });

  it.each([
    ['21 levels of brackets', inBrackets(20), '1:23'],
    ['2,000 brackets', inBrackets(2000), '1:23'],
    ['60,000 brackets that stay open', `a: ${'['.repeat(60_000)}`, '1:23'],
    ['2,000 groups', `a: ${'{b: '.repeat(2000)}`, '1:80'],
    ['1,000 dashes', '- '.repeat(1000), '1:41'],
    ['1,000 question marks', '? '.repeat(1000), '1:41'],
    ['21 levels of indentation', inLines(21), '21:21'],
    ['300 levels of indentation', inLines(300), '21:21'],
    ['2,000 brackets between apostrophes that are none', `a: [b'c, ${'['.repeat(2000)}, d'e]`, '1:28'],
    ['2,000 brackets behind comments that seem to close them', `a: ${'[ # ]\n '.repeat(2000)}`, '20:2'],
    ['2,000 brackets with closed ones in quotes', `a: ${'["]", '.repeat(2000)}`, '1:118'],
  ])('may not go deeper: %s', (_, text, place) => {
    expect(parse(text)).toEqual({ value: undefined, problems: [`${place} ${TOO_DEEP}`] });
  });

  it('is not what many brackets in texts are', () => {
    const text = Array.from(
      { length: 500 },
      (_, index) => `a${index}: "[" # [\nb${index}: se [1\nc${index}: '{'\n`,
    ).join('');
    expect(parse(text).problems).toEqual([]);
  });
});

describe('a hostile file is refused quickly', () => {
  const aliases = Array.from(
    { length: 9 },
    (_, index) =>
      `a${index}: &a${index} [${Array(9)
        .fill(index === 0 ? 'b' : `*a${index - 1}`)
        .join(', ')}]\n`,
  ).join('');

  it.each([
    ['an alias bomb', aliases, MARK],
    ['the same key on every line', 'a:\n'.repeat(16_000), 'dubbel-nyckel'],
    ['a tag on every word', `a: ${'!a '.repeat(20_000)}`, 'yaml-multiple-tags'],
    ['a quote for every letter', `a: ${'"'.repeat(60_000)}`, OUT_OF_PLACE],
    ['a document on every line', '---\n'.repeat(16_000), SECOND],
  ])('%s', { timeout: 30_000 }, (_, text, problem) => {
    const { problems } = parse(text);
    expect(problems[0]).toContain(problem);
  });
});

it('no message has a word of the parser', () => {
  const english =
    /\b(the|an?|and|at|be|of|on|or|is|not|must|map|mapping|sequence|token|unexpected|implicit|key|keys|value|flow|block|scalar|missing|closing|character|string|anchor|resolve|line|document|directive|invalid|error)\b/i;
  expect(english.test('Implicit keys need to be on a single line')).toBe(true);
  for (const [code, { message, hint }] of Object.entries(YAML_MESSAGES)) {
    expect(`${message} ${hint}`, code).not.toMatch(english);
    expect(hint, code).not.toBe('');
  }
});
