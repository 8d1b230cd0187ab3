import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { ContentLoader, type Folders, type Loaded } from '../../src/content/load.ts';
import type { Problem } from '../../src/content/problem.ts';
import { STATEMENT } from './statement.ts';

/** Files by path in the content folder; one that is undefined is left out. */
export type Files = Readonly<Record<string, string | Buffer | undefined>>;

/** The smallest content without a problem: the settings, the statement, a period and a follow-up. */
export const MINIMAL = {
  'sidor/tillganglighet.md': STATEMENT,
  'webbplats.yaml': `namn: Löften i Exempelby
ort: Exempelby
adress: https://exempel.se
parter: {parten: {namn: Exempelparten}}
`,
  '2030/lofte.md': `---
titel: Löfte 2030
period: 2030
löften:
  - id: torget
    titel: Göra torget tryggt.
    aktiviteter:
      - id: lampor
        text: Vi byter lampor.
---
`,
  '2030/uppfoljning-tertial-1.md': `---
titel: Uppföljning tertial 1
omfattar: tertial 1
---
`,
};

const NOON = Date.parse('2030-06-15T10:00:00Z');

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true });
});

/** A content folder and a public folder of their own, on disk until the tests of the file are done. */
export class TemporaryContent {
  readonly root: string;
  readonly contentDir: string;
  readonly publicDir: string;
  readonly #loader: ContentLoader;

  /** Holds the minimal content, with `files` in place of or beside its own. */
  constructor(files: Files = {}, settings: Partial<Folders> = {}) {
    this.root = mkdtempSync(join(tmpdir(), 'innehall-'));
    made.push(this.root);
    this.contentDir = join(this.root, 'content');
    this.publicDir = join(this.root, 'public');
    mkdirSync(this.contentDir);
    mkdirSync(this.publicDir);
    for (const [path, text] of Object.entries({ ...MINIMAL, ...files }))
      if (text !== undefined) this.write(path, text);
    const { contentDir, publicDir } = this;
    this.#loader = new ContentLoader({ contentDir, publicDir, siteUrl: undefined, ...settings });
  }

  write(path: string, text: string | Buffer): void {
    writeInto(this.contentDir, path, text);
  }

  writePublic(path: string, bytes: string | Buffer): void {
    writeInto(this.publicDir, path, bytes);
  }

  remove(path: string): void {
    rmSync(join(this.contentDir, path), { recursive: true });
  }

  /** Loads it with one and the same loader, as of noon in the summer of 2030 unless told. */
  load(now = NOON, showHidden = false): Promise<Loaded> {
    return this.#loader.load({ now, showHidden });
  }
}

function writeInto(folder: string, path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A problem as one line, with everything that it says. */
export function inOneLine({ file, line, column, level, code, message, hint }: Problem): string {
  return `${file}:${line}:${column} ${level} ${code} | ${message} | ${hint}`;
}

/** The problems of the minimal content with `files` in it, a line each. */
export async function problemsIn(files: Files): Promise<readonly string[]> {
  const { problems } = await new TemporaryContent(files).load();
  return problems.map(inOneLine);
}
