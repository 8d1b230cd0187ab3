import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasChanged, readCommitted, type SiteFolders } from '../../src/editing/committed-files.ts';

const LONG = `public/dokument/2030/${'en-mycket-lang-rapport-'.repeat(8)}.pdf`;

let root: string;
const folders = (): SiteFolders => ({ contentDir: join(root, 'content'), publicDir: join(root, 'public') });
const git = (...words: readonly string[]) => execFileSync('git', ['-C', root, ...words], { stdio: 'pipe' });
const commit = () => {
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@exempel.se', 'commit', '-q', '-m', 'x');
};
const put = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const allIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'git-'));
  put('content/webbplats.yaml', 'namn: Åby\n');
  put('content/2030/lofte.md', 'a'.repeat(5000));
  put('content/2030/bilder/tom.png', '');
  put('public/dokument/2030/löfte.pdf', Buffer.from([0, 255, 10, 13]));
  put(LONG, 'b');
  put('README.md', 'c');
  git('init', '-q');
  git('config', 'core.autocrlf', 'false');
  commit();
});

describe('what was committed', () => {
  it('is the same as what is there, until a file of the site is changed or gone', async () => {
    expect(await hasChanged(folders())).toBe(false);
    put('README.md', 'another');
    put('content/2030/ny.md', 'new');
    expect(await hasChanged(folders())).toBe(false);
    git('add', '.');
    expect(await hasChanged(folders())).toBe(false);
    put('content/2030/lofte.md', 'b');
    expect(await hasChanged(folders())).toBe(true);
    commit();
    expect(await hasChanged(folders())).toBe(false);
    rmSync(join(root, LONG));
    expect(await hasChanged(folders())).toBe(true);
  });

  it('can be read, byte for byte, and no copy is left', async () => {
    put('content/webbplats.yaml', 'changed');
    rmSync(join(root, 'content/2030'), { recursive: true });
    let copy = '';
    const read = await readCommitted(folders(), async ({ contentDir, publicDir }) => {
      copy = contentDir;
      return {
        content: allIn(contentDir),
        public: allIn(publicDir),
        settings: readFileSync(join(contentDir, 'webbplats.yaml'), 'utf8'),
        size: readFileSync(join(contentDir, '2030/lofte.md')).length,
        bytes: [...readFileSync(join(publicDir, 'dokument/2030/löfte.pdf'))],
      };
    });
    expect(read).toEqual({
      content: ['2030/bilder/tom.png', '2030/lofte.md', 'webbplats.yaml'],
      public: [LONG, 'public/dokument/2030/löfte.pdf'].map((path) => path.slice('public/'.length)),
      settings: 'namn: Åby\n',
      size: 5000,
      bytes: [0, 255, 10, 13],
    });
    expect(existsSync(copy)).toBe(false);
  });

  it('may have no documents', async () => {
    git('rm', '-rq', '--cached', 'public');
    put('.gitignore', 'public\n');
    commit();
    const read = await readCommitted(folders(), async ({ contentDir, publicDir }) => [
      allIn(contentDir).length,
      allIn(publicDir),
    ]);
    expect(read).toEqual([3, []]);
  });
});

describe('nothing is known', () => {
  it.each([
    ['without git', () => rmSync(join(root, '.git'), { recursive: true })],
    [
      'before the first commit',
      () => {
        rmSync(join(root, '.git'), { recursive: true });
        git('init', '-q');
      },
    ],
  ])('%s', async (_, change) => {
    change();
    expect(await hasChanged(folders())).toBe(false);
    expect(await readCommitted(folders(), async () => 'read')).toBe(undefined);
  });

  it('of a folder that git does not follow', async () => {
    const other = mkdtempSync(join(tmpdir(), 'other-'));
    expect(await hasChanged({ contentDir: other, publicDir: other })).toBe(false);
  });
});
