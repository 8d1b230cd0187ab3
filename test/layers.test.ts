import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_PAGES } from '../src/model/addresses.ts';
import { STARTING } from '../vitest.config.ts';

const PROJECT = join(import.meta.dirname, '..');
const CODE = filesUnder('src', '.ts');

/** Small folders that know nothing of the site, and what each may import beside itself. */
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  config: [],
  text: [],
  'event-loop': [],
  markdown: ['text'],
  disk: ['text', 'event-loop'],
  edition: ['text', 'event-loop'],
  'child-process': [],
  pictures: ['text', 'disk'],
  versions: ['text', 'disk'],
};
const LEAF_NAMES = Object.keys(LEAVES);

/** What a layer may import beside itself. `content` and `render` are siblings that do not know each other. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  ...LEAVES,
  'pdf-reader': ['text', 'disk', 'child-process'],
  paste: ['text', 'markdown', 'child-process'],
  model: ['text'],
  words: ['text', 'markdown', 'model'],
  content: ['config', 'text', 'event-loop', 'markdown', 'disk', 'pictures', 'pdf-reader', 'model', 'words'],
  render: ['text', 'event-loop', 'markdown', 'edition', 'model', 'words'],
  publishing: [...LEAF_NAMES, 'pdf-reader', 'model', 'words', 'content', 'render'],
  http: [...LEAF_NAMES, 'model', 'render', 'publishing'],
  editing: ['text', 'markdown', 'disk', 'pictures', 'pdf-reader', 'model', 'content'],
  preview: [...LEAF_NAMES, 'model', 'words', 'content', 'render', 'publishing', 'http', 'editing', 'paste'],
  commands: [
    ...LEAF_NAMES,
    'pdf-reader',
    'model',
    'words',
    'content',
    'render',
    'publishing',
    'http',
    'editing',
    'preview',
  ],
  'main.ts': ['config', 'content', 'publishing', 'http'],
};

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
    .toSorted();
}

function read(file: string): string {
  return readFileSync(join(PROJECT, file), 'utf8');
}

/** The code without its comments, and with its texts and regular expressions empty. */
function bare(code: string): string {
  const tokens =
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/.*|(?<=[=(,:[!&|?{};\n]\s*|return )\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;
  return code.replace(tokens, (token) => (/^\/[*/]/.test(token) ? lineEnds(token) : "''"));
}

/** What is left of a text that is taken out, so that the lines after it keep their numbers. */
function lineEnds(text: string): string {
  return text.replace(/[^\n]/g, '');
}

/** The paths that a file imports or exports from, at its head or when it needs them, types included. */
function imports(code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, path = '']) => path);
}

function layerOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The form that a file of render makes; its own name where it stands beside them. */
function formOf(file: string): string {
  return file.startsWith('src/render/') ? (file.split('/')[2] ?? '') : '';
}

/** Where a pattern occurs, as `file:line text`. */
function occurrences(files: readonly string[], pattern: RegExp, prepare = (code: string) => code) {
  return files.flatMap((file) =>
    prepare(read(file))
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

const isIn =
  (...places: readonly string[]) =>
  (file: string) =>
    !places.includes(layerOf(file));

it('every folder of src is a layer', () => {
  expect([...new Set(CODE.map(layerOf))].toSorted()).toEqual(Object.keys(LAYERS).toSorted());
});

it('a file imports only from its own layer and those to its left', () => {
  const wrong = CODE.flatMap((file) => {
    const allowed = [layerOf(file), ...(LAYERS[layerOf(file)] ?? [])];
    return imports(read(file))
      .filter((path) => path.startsWith('.') && !allowed.includes(layerOf(join(dirname(file), path))))
      .map((path) => `${file} imports ${path}`);
  });
  expect(wrong).toEqual([]);
});

it('no files import each other in a circle, but for the fields of a form and the items of its lists', () => {
  const onward = new Map(
    CODE.map((file) => [
      file,
      imports(read(file)).flatMap((path) => (path.startsWith('.') ? join(dirname(file), path) : [])),
    ]),
  );
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (onward.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  // A list has fields and a field may be a list: they are one thing in two files.
  expect(CODE.filter((file) => reaches(file, file))).toEqual([
    'src/preview/editing/field-views.ts',
    'src/preview/editing/item-views.ts',
  ]);
});

/** The files that put the forms together. */
const ASSEMBLING = ['src/render/make-edition.ts', 'src/render/computed-pages.ts'];

/**
 * The forms that a site is rendered in, and what each may import of the others. A page shows what a search found, says which data files
 * there are and what their fields mean, and names its own picture for sharing.
 */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  html: ['search', 'data', 'share'],
  search: [],
  data: [],
  feeds: [],
  pdf: [],
  share: [],
};

it('the forms that a site is rendered in do not know each other; pages know what they show', () => {
  const wrong = CODE.filter((file) => layerOf(file) === 'render').flatMap((file) => {
    const own = formOf(file);
    const allowed = [own, ...(FORMS[own] ?? [])];
    return imports(read(file))
      .filter((path) => path.startsWith('.'))
      .map((path) => formOf(join(dirname(file), path)))
      .filter((form) => form in FORMS && !ASSEMBLING.includes(file) && !allowed.includes(form))
      .map((form) => `${file} imports ${form}`);
  });
  expect(wrong).toEqual([]);
  expect(Object.keys(FORMS).filter((form) => !CODE.some((file) => formOf(file) === form))).toEqual([]);
});

it('a leaf holds at most six files, so that it does not become a drawer', () => {
  const sizes = LEAF_NAMES.map((leaf) => ({
    leaf,
    files: CODE.filter((file) => layerOf(file) === leaf).length,
  }));
  expect(sizes.filter(({ files }) => files > 6)).toEqual([]);
});

it('a file has at most 150 lines', () => {
  const lengths = CODE.map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 150)).toEqual([]);
});

it('the address of a page of the site is written in one place', () => {
  const own = Object.values(OWN_PAGES).filter((address) => address !== OWN_PAGES.home);
  const files = [...CODE, ...filesUnder('views/pages', '.njk'), 'views/layout.njk'];
  const others = files.filter((file) => file !== 'src/model/addresses.ts');
  expect(occurrences(others, new RegExp(`['"](?:${own.join('|')})['"#?]`))).toEqual([]);
});

it('no file has a cast or an any', () => {
  const withoutImports = (code: string) =>
    bare(code).replace(/^(?:import|export)\b[^;=]*?\bfrom ''/gm, lineEnds);
  expect(occurrences(CODE, /\bas\b(?!\s+const\b)|\bany\b/, withoutImports)).toEqual([]);
});

it('only config reads the environment', () => {
  const reading = /\bprocess\.env\b(?!\[''\] = )|\benv\b.*\bfrom 'node:process'/;
  expect(occurrences(CODE.filter(isIn('config')), reading, bare)).toEqual([]);
});

it('only main and the commands decide when the process ends', () => {
  expect(
    occurrences(CODE.filter(isIn('main.ts', 'commands')), /\.exit(?:Code)?\b|\.abort\(\)/, bare),
  ).toEqual([]);
});

it('only listening.ts, which main and the preview call, makes a server listen', () => {
  const others = CODE.filter((file) => file !== 'src/http/listening.ts');
  expect(occurrences(others, /\.listen\(/, bare)).toEqual([]);
  const callers = CODE.filter((file) => imports(read(file)).some((path) => path.endsWith('/listening.ts')));
  expect(callers).toEqual(['src/commands/preview.ts', 'src/main.ts']);
});

it('a test that starts a server, a command or a browser is no unit test (vitest.config.ts)', () => {
  const isServed = (file: string) => STARTING.includes(file.split('/')[1] ?? '');
  const starting =
    /from '(?:supertest|playwright-core)'|\/(?:running-site|running-preview|server-process|browser|support\/server)\.ts'|\b(?:createServer|spawn)\(/;
  const tests = filesUnder('test', '.test.ts');
  const wrong = tests.filter((file) => !isServed(file) && starting.test(read(file)));
  expect(wrong.filter((file) => file !== 'test/layers.test.ts')).toEqual([]);
  expect(tests.filter(isServed).length).toBeGreaterThan(40);
});

it('a test that starts a browser stands in test/browser', () => {
  const opening = filesUnder('test', '.ts').filter((file) =>
    /from 'playwright-core'|launchBrowser\(/.test(read(file)),
  );
  expect(opening.filter((file) => !/^test\/(?:browser\/|layers\.test)/.test(file))).toEqual([]);
});

it('views import macros and never include (docs/decisions/0022)', () => {
  const views = filesUnder('views', '.njk').filter((file) => !file.startsWith('views/forhandsvisning/'));
  expect(views.filter((file) => /\{%-?\s*include\b/.test(read(file)))).toEqual([]);
  expect(views.length).toBeGreaterThan(20);
});

describe('no town is in the code or the views', () => {
  const files = [...filesUnder('src', ''), ...filesUnder('views', '')];
  /** Colours, names of XML vocabularies, numbers of standards and laws and tag URIs look like years and are none. */
  const withoutNumbers = (text: string) =>
    text.replace(
      /#[0-9a-f]{3,8}\b|https?:\/\/[a-z.]*(?:w3|purl)\.org\/\S+|\bRFC \d+|(?:JSON Schema |\/draft\/)\d{4}-\d\d|\(\d{4}:\d+\)|(?:tag:|www\.)[^\s,]+,\d{4}/gi,
      '',
    );

  it('by a year', () => {
    expect(occurrences(files, /\b(?:19|20)\d\d\b/, withoutNumbers)).toEqual([]);
  });

  it('by a place or a party, which are also words of the language', () => {
    const named = files.filter((file) => file !== 'src/render/search/everyday-words.ts');
    expect(occurrences(named, /polis|kommun(?!kod\b)|jönköping/i)).toEqual([]);
  });
});

describe('these rules see what they are to see', () => {
  it('every way to import', () => {
    const code = `import a from './a.ts';
import { b } from "./b.ts";
import { type C } from './c.ts';
import './d.ts';
export * from './e.ts';
export { f } from './f.ts';
const g = await import('./g.ts');
let h: import('./h.ts').H;
import { i } from './i.ts';
`;
    expect(imports(code)).toEqual('abcdefghi'.split('').map((name) => `./${name}.ts`));
  });

  it('code, but not comments, texts and regular expressions', () => {
    const code = `// as any
/** as
 * any */
const a = 'as any' + "as any" + \`as any\`;
const b = a.replace(/as any['"]/g, '');
const c = a as any;
`;
    expect(bare(code).match(/\bas any\b/g)).toEqual(['as any']);
    expect(bare(code)).toContain('const c = a as any;');
  });
});
