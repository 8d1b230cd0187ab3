import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitFiles, hasGit } from '../../src/editing/git.ts';
import { folderWith } from './form-edits.ts';

type Repository = { readonly folder: string; readonly git: (...words: readonly string[]) => string };

function repository(): Repository {
  const folder = folderWith({ 'content/a.md': 'a\n', 'content/b.md': 'b\n' });
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '-q');
  git('config', 'user.name', 'Alex Provsson');
  git('config', 'user.email', 'alex@exempel.se');
  git('add', '.');
  git('commit', '-q', '-m', 'Först');
  return { folder, git };
}

describe('a commit', () => {
  it('holds the files alone; what waits in the index stays out, and there', async () => {
    const { folder, git } = repository();
    writeFileSync(join(folder, 'content/a.md'), 'ny\n');
    writeFileSync(join(folder, 'content/b.md'), 'väntar\n');
    git('add', 'content/b.md');
    writeFileSync(join(folder, 'content/c.md'), 'ny fil\n');
    const files = ['content/a.md', 'content/c.md'].map((file) => join(folder, file));
    expect(await commitFiles(join(folder, 'content'), files, '-m Ändra "åäö"')).toBeUndefined();
    expect(git('-c', 'core.quotepath=off', 'show', '--format=%s', '--name-only')).toBe(
      '-m Ändra "åäö"\n\ncontent/a.md\ncontent/c.md',
    );
    expect(git('status', '--porcelain')).toBe('M  content/b.md');
  });

  it('is not made where nothing has changed, and passes over what is not there or elsewhere', async () => {
    const { folder, git } = repository();
    const elsewhere = join(folderWith({ 'x.md': 'x' }), 'x.md');
    const files = [join(folder, 'content/a.md'), join(folder, 'content/ingen.md'), elsewhere];
    expect(await commitFiles(folder, files, 'Inget')).toBeUndefined();
    expect(git('log', '--format=%s')).toBe('Först');
  });

  it('takes names for names, not for patterns', async () => {
    const { folder, git } = repository();
    for (const name of ['[ab].md', 'a.md']) writeFileSync(join(folder, 'content', name), 'ny\n');
    expect(await commitFiles(folder, [join(folder, 'content/[ab].md')], 'En')).toBeUndefined();
    expect(git('show', '--format=', '--name-only')).toBe('content/[ab].md');
  });

  it('by nobody is refused in Swedish', async () => {
    const { folder, git } = repository();
    git('config', 'user.useConfigOnly', 'true');
    git('config', 'user.name', '');
    git('config', 'user.email', '');
    writeFileSync(join(folder, 'content/a.md'), 'ny\n');
    expect(await commitFiles(folder, [join(folder, 'content/a.md')], 'Ny')).toBe(
      'Git vet inte vem du är. Skriv i terminalen: git config user.name "Ditt namn" och git config user.email din@adress.se',
    );
    expect(git('log', '--format=%s')).toBe('Först');
  });

  it('that a hook refuses tells what git says', async () => {
    const { folder } = repository();
    writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\necho Nej tack >&2\nexit 1\n', {
      mode: 0o755,
    });
    writeFileSync(join(folder, 'content/a.md'), 'ny\n');
    expect(await commitFiles(folder, [join(folder, 'content/a.md')], 'Ny')).toBe('Git svarade: Nej tack');
  });
});

it('git is there in a repository, and not elsewhere', async () => {
  const { folder } = repository();
  expect(await hasGit(join(folder, 'content'))).toBe(true);
  expect(await hasGit(folderWith({}))).toBe(false);
  expect(await hasGit(join(folder, 'finns-inte'))).toBe(false);
});
