import { describe, expect, it } from 'vitest';
import { edited } from '../form-edits.ts';
import { items } from '../form-parts.ts';

const LOFTE = '2099/lofte.md';
const SETTINGS = 'webbplats.yaml';

const ALL = `---
# Överst
titel: Löften # vid sidan
period: 2099   # året
löften:
  # om det första
  - id: a
    # om titeln
    titel: "Vi lyser" # lampor
    ansvarig: [parten, 'skolan'] # två
    aktiviteter:
      - {id: b, text: Gå ut, mål: {minst: 95,1, enhet: procent}}
  # om det andra
  - id: c
    titel: Torg
---
Text.
`;

/** The text with one part of it replaced, which must be there once. */
function withPart(text: string, part: string, by: string): string {
  expect(text.split(part)).toHaveLength(2);
  return text.replace(part, () => by);
}

describe('a single value', () => {
  it('keeps comments above and beside, quotes and spaces', () => {
    const edits = { titel: 'Nya löften', 'löften/o0/titel': 'Vi lyser upp: nu', 'period?0': '2098' };
    const titled = withPart(ALL, 'titel: Löften #', 'titel: Nya löften #');
    const quoted = withPart(titled, '"Vi lyser"', '"Vi lyser upp: nu"');
    expect(edited(LOFTE, ALL, edits)).toBe(withPart(quoted, '2099   #', '2098   #'));
  });

  it.each([
    ['Löften: nu', '"Löften: nu"'],
    ['Löften # nu', '"Löften # nu"'],
    ['- x', '"- x"'],
    ['null', '"null"'],
    ['”Hej” sa hon', '”Hej” sa hon'],
    ['”Hej”', '"”Hej”"'],
    ["'nej'", `"'nej'"`],
    ['{x} [y]', '"{x} [y]"'],
    ['*viktigt*', '"*viktigt*"'],
    ['Torg, gator', 'Torg, gator'],
    ['2098', '2098'],
    ['true', 'true'],
  ])('is quoted where it must be: %s', (text, written) => {
    expect(edited(LOFTE, ALL, { titel: text })).toBe(withPart(ALL, 'titel: Löften #', `titel: ${written} #`));
  });

  it('in single quotes stays there', () => {
    const text = "---\ntitel: 'Om: oss'\n---\n";
    expect(edited('sidor/x.md', text, { titel: "Om: 'oss'" })).toBe("---\ntitel: 'Om: ''oss'''\n---\n");
  });

  it('within { } is quoted for a comma, a number with one too', () => {
    const activity = 'löften/o0/aktiviteter/o0';
    const text = withPart(ALL, 'text: Gå ut', 'text: "Gå ut, ofta"');
    expect(
      edited(LOFTE, ALL, { [`${activity}/text`]: 'Gå ut, ofta', [`${activity}/mål/minst`]: '96,5' }),
    ).toBe(withPart(text, '95,1', '"96,5"'));
  });
});

const BLOCKS = `---
titel: L
period: 2099
löften:
- id: a
  titel: T
  beskrivning: |
    Rad ett är här.

    - punkt
    Rad tre.
- id: b
  titel: >-
    Ett långt
    löfte om torg
    och gator.
---
Text.
`;

describe('a text on several lines', () => {
  it('has only the line of the changed word changed', () => {
    expect(
      edited(LOFTE, BLOCKS, {
        'löften/o0/beskrivning': 'Rad ett är här.\n\n- punkten\nRad tre.',
        'löften/o1/titel': 'Ett långt löfte om gränder och gator.',
      }),
    ).toBe(withPart(withPart(BLOCKS, '- punkt\n', '- punkten\n'), 'om torg', 'om gränder'));
  });

  it('can be given another line', () => {
    expect(
      edited(LOFTE, BLOCKS, { 'löften/o0/beskrivning': 'Rad ett är här.\n\n- punkt\n- ny\nRad tre.' }),
    ).toBe(withPart(BLOCKS, '- punkt\n', '- punkt\n    - ny\n'));
  });

  it('is made a block where it was a line', () => {
    expect(edited(LOFTE, BLOCKS, { 'löften/o0/titel': 'Ett\n\ntvå: #tre' })).toBe(
      withPart(BLOCKS, 'titel: T\n', 'titel: |\n    Ett\n\n    två: #tre\n'),
    );
  });

  it('may become one line', () => {
    const after = edited(LOFTE, BLOCKS, { 'löften/o0/beskrivning': 'Kort: nu.' });
    expect(after).toBe(withPart(BLOCKS, 'Rad ett är här.\n\n    - punkt\n    Rad tre.', 'Kort: nu.'));
  });
});

describe('a key', () => {
  it('is added in the order of the schema', () => {
    const edits = {
      sammanfattning: 'En mening',
      'undertecknat/ort': 'Orten, staden',
      'beslutat/av': 'Nämnden',
      uppdaterad: '2099-01-02',
      'löften/o1/platser': ['Torget', 'Gatan, västra'],
    };
    const above = `sammanfattning: En mening
undertecknat: {ort: "Orten, staden"}
beslutat: {av: Nämnden}
löften:`;
    const below = `    titel: Torg
    platser: [Torget, "Gatan, västra"]
uppdaterad: 2099-01-02
---`;
    expect(edited(LOFTE, ALL, edits)).toBe(
      withPart(withPart(ALL, 'löften:', above), '    titel: Torg\n---', below),
    );
  });

  it('is added within { } in the order of the schema', () => {
    const activity = 'löften/o0/aktiviteter/o0';
    expect(edited(LOFTE, ALL, { [`${activity}/mål/per`]: 'år', [`${activity}/grupp`]: 'Ute' })).toBe(
      withPart(withPart(ALL, 'Gå ut,', 'Gå ut, grupp: Ute,'), 'enhet: procent', 'enhet: procent, per: år'),
    );
  });

  it('with a text on several lines is added as a block', () => {
    expect(edited(LOFTE, ALL, { 'löften/o1/beskrivning': 'Två\n\nstycken' })).toBe(
      withPart(ALL, 'titel: Torg\n', 'titel: Torg\n    beskrivning: |\n      Två\n\n      stycken\n'),
    );
  });

  it('that has no value gets one', () => {
    const text = '---\ntitel: T\nsammanfattning:\nuppdaterad: 2099-01-01\n---\n';
    expect(edited('sidor/x.md', text, { sammanfattning: 'En mening' })).toBe(
      '---\ntitel: T\nsammanfattning: En mening\nuppdaterad: 2099-01-01\n---\n',
    );
  });

  it('is removed with its line, and within { }', () => {
    const activity = 'löften/o0/aktiviteter/o0';
    const less = withPart(ALL, "    ansvarig: [parten, 'skolan'] # två\n", '');
    expect(
      edited(LOFTE, ALL, { 'löften/o0/ansvarig': [], [`${activity}/mål/minst`]: '', [`${activity}/id`]: '' }),
    ).toBe(
      withPart(
        less,
        '{id: b, text: Gå ut, mål: {minst: 95,1, enhet: procent}}',
        '{text: Gå ut, mål: {enhet: procent}}',
      ),
    );
  });

  it('behind a dash is removed, and comments above the next one stay', () => {
    const first = withPart(ALL, '  - id: a\n', '  -\n');
    expect(edited(LOFTE, ALL, { 'löften/o0/id': '', 'löften/o1/id': '' })).toBe(
      withPart(first, '  - id: c\n    titel', '  - titel'),
    );
  });

  it.each([
    ['---\n---\nHej\n', '---\ntitel: T\n---\nHej\n'],
    ['---\n# bara\n---\nHej\n', '---\ntitel: T\n# bara\n---\nHej\n'],
  ])('is added where there was none: %j', (text, after) => {
    expect(edited('sidor/x.md', text, { titel: 'T' })).toBe(after);
  });
});

describe('a list of groups', () => {
  const first = ALL.slice(ALL.indexOf('  # om det första'), ALL.indexOf('  # om det andra'));
  const second = ALL.slice(ALL.indexOf('  # om det andra'), ALL.lastIndexOf('---'));

  it('is turned about, comments and all', () => {
    expect(edited(LOFTE, ALL, { 'ner:löften/o0': '' })).toBe(withPart(ALL, first + second, second + first));
  });

  it('loses its first or its last', () => {
    expect(edited(LOFTE, ALL, { 'bort:löften/o0': '' })).toBe(withPart(ALL, first, ''));
    expect(edited(LOFTE, ALL, { 'bort:löften/o1': '' })).toBe(withPart(ALL, second, ''));
  });

  it('that is emptied goes with its key', () => {
    const part = / {4}aktiviteter:\n.*\n/.exec(ALL)?.[0] ?? '';
    expect(edited(LOFTE, ALL, { 'bort:löften/o0/aktiviteter/o0': '' })).toBe(withPart(ALL, part, ''));
  });

  it('gets a new one, with all that is in it', () => {
    const edits = {
      'ny:löften': '',
      'löften/n0/id': 'ny',
      'löften/n0/titel': 'Nytt: ja',
      'ny:löften/n0/aktiviteter': '',
      'löften/n0/aktiviteter/n0/id': 'x',
      'löften/n0/aktiviteter/n0/text': 'Y',
      'löften/n0/aktiviteter/n0/mål/minst': '95,1',
    };
    const fresh = `  - id: ny
    titel: "Nytt: ja"
    aktiviteter:
      - id: x
        text: Y
        mål: {minst: "95,1"}
`;
    expect(edited(LOFTE, ALL, edits)).toBe(withPart(ALL, second, second + fresh));
  });

  it('gets a new one within [ ]', () => {
    const text = '---\ntitel: L\nperiod: 2099\nlöften: [{id: a, titel: T}] # alla\n---\n';
    expect(edited(LOFTE, text, { 'ny:löften': '', 'löften/n0/id': 'b', 'löften/n0/titel': 'U, v' })).toBe(
      withPart(text, ' titel: T}', ' titel: T}, {id: b, titel: "U, v"}'),
    );
  });
});

describe('a list of texts', () => {
  it('keeps what stays as it is written', () => {
    expect(edited(LOFTE, ALL, { 'löften/o0/ansvarig': ['skolan', 'föreningen, västra'] })).toBe(
      withPart(ALL, "[parten, 'skolan']", `['skolan', "föreningen, västra"]`),
    );
  });

  it('takes a number with a comma for one text', () => {
    expect(
      edited(LOFTE, ALL, { 'löften/o0/ansvarig': ['parten', '95,1'], 'löften/o1/platser': ['95,1'] }),
    ).toBe(
      withPart(
        withPart(ALL, "[parten, 'skolan']", '[parten, "95,1"]'),
        'titel: Torg\n',
        'titel: Torg\n    platser: ["95,1"]\n',
      ),
    );
  });

  it('on lines of its own stays there', () => {
    const text =
      '---\ntitel: L\nperiod: 2099\nfortsätter:\n  - "2097" # först\n  - "2098"\nlöften: []\n---\n';
    expect(edited(LOFTE, text, { fortsätter: ['2098', '2096'] })).toBe(
      withPart(text, '  - "2097" # först\n  - "2098"\n', '  - "2098"\n  - 2096\n'),
    );
  });
});

describe('what can be written in two ways', () => {
  const GROUP = 'titel: L\nperiod: {från: 2099-01-01, till: 2099-06-30}\n';
  const LINES = 'titel: L\nperiod:\n  från: 2099-01-01\n  till: 2099-06-30\n';
  const ONE = 'titel: L\nperiod: 2099\n';
  const file = (head: string) => `---\n${head}löften: [{id: a, titel: T}]\n---\n`;

  it('becomes a group', () => {
    const edits = { 'period?0': '', 'period?1/från': '2099-01-01', 'period?1/till': '2099-06-30' };
    expect(edited(LOFTE, file(ONE), edits)).toBe(file(GROUP));
  });

  it.each([GROUP, LINES])('becomes a single value', (head) => {
    const edits = { 'period?1/från': '', 'period?1/till': '', 'period?0': '2099' };
    expect(edited(LOFTE, file(head), edits)).toBe(file(ONE));
  });

  it('stays a group when its fields change', () => {
    expect(edited(LOFTE, file(LINES), { 'period?1/till': '' })).toBe(
      file(withPart(LINES, '  till: 2099-06-30\n', '')),
    );
  });
});

describe('keys that the editor names', () => {
  const TEXT = `namn: N
ort: O
adress: https://x.example
parter:
  # en
  a: {namn: A}

  b:
    namn: B # bb
ordlista: {SSG: Stor grupp, "FoU: T": x}
`;

  it('are given other names', () => {
    const rename = items((old) => old.map((item) => ({ ...item, key: `${item.key}: ny` })));
    const renamed = withPart(withPart(TEXT, '  a: {', '  "a: ny": {'), '  b:\n', '  "b: ny":\n');
    expect(edited(SETTINGS, TEXT, { parter: rename })).toBe(renamed);
  });

  it('are moved, with what is above them', () => {
    expect(edited(SETTINGS, TEXT, { 'upp:parter/o1': '' })).toBe(
      withPart(
        TEXT,
        '  # en\n  a: {namn: A}\n\n  b:\n    namn: B # bb\n',
        '\n  b:\n    namn: B # bb\n  # en\n  a: {namn: A}\n',
      ),
    );
  });

  it('are added', () => {
    const name = (key: string) =>
      items((old) => old.map((item) => (item.key === '' ? { ...item, key } : item)));
    const edits = {
      'ny:parter': '',
      'parter/n0/namn': 'Ö',
      parter: name('ö'),
      'ny:ordlista': '',
      'ordlista/n0/betyder': 'a, b',
      ordlista: name('T: U'),
    };
    const more = withPart(TEXT, '# bb\n', '# bb\n  ö: {namn: Ö}\n');
    expect(edited(SETTINGS, TEXT, edits)).toBe(
      withPart(more, '"FoU: T": x}', '"FoU: T": x, "T: U": "a, b"}'),
    );
  });
});

describe('a group that may stand as one value alone', () => {
  const head = 'namn: N\nort: O\nadress: https://x.example\nparter: {a: {namn: A}}\n';
  const words = (lines: string) => `${head}ordlista:\n${lines}`;

  it('goes on standing alone where only that value changes', () => {
    expect(
      edited(SETTINGS, words('  SSG: Stor grupp # s\n'), { 'ordlista/o0/betyder': 'Stor och stark grupp' }),
    ).toBe(words('  SSG: Stor och stark grupp # s\n'));
  });

  it('becomes a group where more is said, and stays one', () => {
    const more = edited(SETTINGS, words('  SSG: Stor grupp # s\n'), {
      'ordlista/o0/sökord': ['grupp', 'gäng'],
    });
    expect(more).toBe(words('  SSG: {betyder: Stor grupp, sökord: [grupp, gäng]} # s\n'));
    expect(edited(SETTINGS, more ?? '', { 'ordlista/o0/sökord': [] })).toBe(
      words('  SSG: {betyder: Stor grupp} # s\n'),
    );
  });

  it('is written alone when it is new and says one thing', () => {
    const name = items((old) => old.map((item) => (item.key === '' ? { ...item, key: 'T' } : item)));
    const edits = { 'ny:ordlista': '', 'ordlista/n0/betyder': 'Tertial', ordlista: name };
    expect(edited(SETTINGS, words('  SSG: Stor grupp\n'), edits)).toBe(
      words('  SSG: Stor grupp\n  T: Tertial\n'),
    );
  });
});
