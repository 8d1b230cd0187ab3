import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watcher, watchFolders } from '../../src/publishing/watcher.ts';

let folder: string;
let watcher: Watcher;
const changed = vi.fn();
const failed = vi.fn();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/text.md'), 'one');
  watcher = watchFolders([folder], changed, failed);
  changed.mockClear();
});
afterEach(() => {
  watcher.close();
  rmSync(folder, { recursive: true, force: true });
  expect(failed).not.toHaveBeenCalled();
  vi.clearAllMocks();
});

const at = (path: string) => join(folder, path);
const seen = () => vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 1_000, interval: 5 });

describe('a watcher', () => {
  it('looks at once', () => {
    const first = vi.fn();
    watchFolders([folder], first, failed).close();
    expect(first.mock.calls).toEqual([[false]]);
  });

  it.each([
    ['written', () => writeFileSync(at('a/b/text.md'), 'two')],
    ['new', () => writeFileSync(at('a/new.md'), 'new')],
    ['removed', () => rmSync(at('a/b/text.md'))],
    ['renamed', () => renameSync(at('a/b/text.md'), at('a/b/other.md'))],
    ['in a new folder', () => mkdirSync(at('c/d/e'), { recursive: true })],
    ['gone with its folder', () => rmSync(at('a'), { recursive: true })],
  ])('sees a file that is %s', async (_, change) => {
    change();
    await seen();
  });

  it('sees what is written after an editor has saved by putting a new file in place of the old', async () => {
    writeFileSync(at('a/b/.text.md.tmp'), 'two');
    renameSync(at('a/b/.text.md.tmp'), at('a/b/text.md'));
    await seen();
    changed.mockClear();
    writeFileSync(at('a/b/text.md'), 'three');
    await seen();
  });

  it('sees what is written in a folder that came later, or came again', async () => {
    rmSync(at('a'), { recursive: true });
    mkdirSync(at('a/b/c'), { recursive: true });
    await seen();
    changed.mockClear();
    writeFileSync(at('a/b/c/text.md'), 'two');
    await seen();
  });

  it('takes many changes for one', async () => {
    for (let index = 0; index < 50; index += 1) writeFileSync(at(`a/${index}.md`), 'x');
    await seen();
    await wait(200);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells that the folders have been quiet', async () => {
    writeFileSync(at('a/b/text.md'), 'two');
    await seen();
    expect(changed.mock.calls).toEqual([[true]]);
  });

  it('sees nothing once it is closed', async () => {
    writeFileSync(at('a/b/text.md'), 'two');
    watcher.close();
    writeFileSync(at('a/b/text.md'), 'three');
    await wait(300);
    expect(changed).not.toHaveBeenCalled();
  });

  it('does not follow a folder whose name begins with a dot, as that of git does', async () => {
    mkdirSync(at('a/.git/objects'), { recursive: true });
    watcher.close();
    watcher = watchFolders([folder], changed, failed);
    changed.mockClear();
    writeFileSync(at('a/.git/objects/ab'), 'x');
    await wait(300);
    expect(changed).not.toHaveBeenCalled();
  });

  it('passes over a folder that is not there', () => {
    watchFolders([at('nowhere')], changed, failed).close();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
