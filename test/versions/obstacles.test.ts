import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { describe, expect, it } from 'vitest';
import { openVersions } from '../../src/versions/versions.ts';
import { commitAll, folderWith, note, repositoryWith, status, write } from './repositories.ts';

const LOST = 'Ändringen kom inte med i versionshistoriken, eftersom';
const UNREADABLE = 'Versionshistoriken går inte att läsa, eftersom';

const AT_ONCE = { versions: 200, patience: 0 };

async function changed(): Promise<{ dir: string; content: string; head: string }> {
  const dir = await repositoryWith({ 'content/a.md': 'a' });
  write(dir, { 'content/a.md': 'ny' });
  return { dir, content: join(dir, 'content'), head: await git.resolveRef({ fs, dir, ref: 'main' }) };
}

/** Why a file cannot be kept, after which it lies as it was saved and the branch as it was. */
async function reasonIn({ dir, content, head }: Awaited<ReturnType<typeof changed>>): Promise<unknown> {
  const kept = await openVersions(content, AT_ONCE).keep(['a.md'], note('Ändra'));
  expect(fs.readFileSync(join(content, 'a.md'), 'utf8')).toBe('ny');
  expect(await git.resolveRef({ fs, dir, ref: 'main' })).toBe(head);
  return kept.outcome === 'failed' ? kept.reason : kept.outcome;
}

function otherKind(kind: string): string {
  return `git-förrådet är av ett slag som inte stöds här (${kind}). Be den som sköter git att göra om det till ett vanligt.`;
}

describe('nothing is kept, and it is said why,', () => {
  it('where git stands on no branch; history is read all the same', async () => {
    const made = await changed();
    write(made.dir, { '.git/HEAD': `${made.head}\n` });
    expect(await reasonIn(made)).toBe(
      `${LOST} git inte står på någon gren. Be den som sköter git att byta till en gren.`,
    );
    expect((await openVersions(made.content).historyOf('a.md')).versions).toHaveLength(1);
  });

  it.each([
    ['MERGE_HEAD', 'merge'],
    ['CHERRY_PICK_HEAD', 'cherry-pick'],
    ['REVERT_HEAD', 'revert'],
    ['rebase-merge/onto', 'rebase'],
    ['rebase-apply/next', 'rebase'],
  ])('where something is begun in git: %s', async (sign, name) => {
    const made = await changed();
    write(made.dir, { [`.git/${sign}`]: made.head });
    expect(await reasonIn(made)).toBe(
      `${LOST} något är påbörjat i git och inte klart (${name}). Be den som sköter git att göra klart det.`,
    );
  });

  it.each(['index.lock', 'refs/heads/main.lock'])('where another program holds %s', async (lock) => {
    const made = await changed();
    write(made.dir, { [`.git/${lock}`]: '' });
    expect(await reasonIn(made)).toBe(
      `${LOST} ett annat program använder git. Spara igen om en stund. Hjälper det inte, be den som sköter git att ta bort ${join(made.dir, '.git', lock)}.`,
    );
    fs.rmSync(join(made.dir, '.git', lock));
    expect(await status(made.dir)).toEqual([' M content/a.md']);
  });

  it.each([
    ['[core]\n\tbare = true\n', 'bare'],
    ['[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n', 'sha256'],
    ['[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefstorage = reftable\n', 'reftable'],
    ['[index]\n\tsparse = true\n', 'delat index'],
  ])('where the repository is of another kind: %j', async (config, kind) => {
    const made = await changed();
    write(made.dir, { '.git/config': config });
    expect(await reasonIn(made)).toBe(`${LOST} ${otherKind(kind)}`);
  });

  it.each([
    ['sharedindex.0', '', 'delat index'],
    ['index', 'DIRC\0\0\0\x04', 'index version 4'],
    ['objects/info/alternates', '/annat/objects', 'alternates'],
  ])('where the repository has parts of another kind: %s', async (file, text, kind) => {
    const made = await changed();
    write(made.dir, { [`.git/${file}`]: text });
    expect(await reasonIn(made)).toBe(`${LOST} ${otherKind(kind)}`);
  });

  it('where the repository is of another kind that cannot be read either', async () => {
    const { dir, content } = await changed();
    write(dir, { '.git/config': '[extensions]\n\tobjectformat = sha256\n' });
    const reason = `${UNREADABLE} ${otherKind('sha256')}`;
    expect(await openVersions(content).historyOf('a.md')).toEqual({ versions: [], isWhole: false, reason });
    expect(await openVersions(content).removedFiles()).toEqual({ versions: [], isWhole: false, reason });
  });

  it('where objects are missing or the index is one that cannot be read', async () => {
    const made = await changed();
    write(made.dir, { '.git/index': 'DIRC\0\0\0\x02trasig' });
    const why = 'git-förrådet är skadat eller ofullständigt';
    const mend = 'Be den som sköter git att köra git fsck.';
    expect(await reasonIn(made)).toBe(`${LOST} ${why} (InternalError). ${mend}`);
    fs.rmSync(join(made.dir, '.git/objects', made.head.slice(0, 2)), { recursive: true });
    expect(await openVersions(made.content).historyOf('a.md')).toEqual({
      versions: [],
      isWhole: false,
      reason: `${UNREADABLE} ${why} (NotFoundError). ${mend}`,
    });
  });

  it('where the branch is damaged, instead of beginning it anew', async () => {
    const { dir, content } = await changed();
    write(dir, { '.git/refs/heads/main': '' });
    expect(await openVersions(content).keep(['a.md'], note('Ändra'))).toMatchObject({ outcome: 'failed' });
    expect(fs.readFileSync(join(dir, '.git/refs/heads/main'), 'utf8')).toBe('');
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('where nothing may be written', async () => {
    const made = await changed();
    fs.chmodSync(join(made.dir, '.git'), 0o555);
    expect(await reasonIn(made)).toBe(
      `${LOST} mappen .git inte går att läsa eller skriva i (EACCES). Be den som sköter datorn om rättigheter till den.`,
    );
    fs.chmodSync(join(made.dir, '.git'), 0o755);
  });
});

describe('a lock that a killed desk left', () => {
  const GONE = 2 ** 30;
  it.each([
    ['of a program that is gone', `medborgarloften ${GONE} ${hostname()}\n`],
    ['of a program that had this one’s number', `medborgarloften ${process.pid} ${hostname()}\n`],
  ])('is taken away: %s', async (_name, owner) => {
    const { dir, content } = await changed();
    write(dir, { '.git/index.lock': owner, '.git/refs/heads/main.lock': owner });
    expect(await openVersions(content).isKept()).toBe(true);
    expect(
      fs.existsSync(join(dir, '.git/index.lock')) || fs.existsSync(join(dir, '.git/refs/heads/main.lock')),
    ).toBe(false);
    expect(await openVersions(content).keep(['a.md'], note('Ändra'))).toMatchObject({ outcome: 'kept' });
  });

  it('on another machine is taken away when it is old, and not before', async () => {
    const { dir, content } = await changed();
    write(dir, { '.git/index.lock': 'medborgarloften 1 en-annan-dator\n' });
    expect(await openVersions(content, AT_ONCE).keep(['a.md'], note('Ändra'))).toMatchObject({
      outcome: 'failed',
    });
    const long = new Date(Date.now() - 120_000);
    fs.utimesSync(join(dir, '.git/index.lock'), long, long);
    expect(await openVersions(content).keep(['a.md'], note('Ändra'))).toMatchObject({ outcome: 'kept' });
  });
});

describe('a work tree whose .git is a file', () => {
  it('that is linked to a repository is kept and read in its own branch', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'a' });
    const head = await git.resolveRef({ fs, dir, ref: 'main' });
    const linked = folderWith({
      '.git': `gitdir: ${join(dir, '.git/worktrees/egen')}\n`,
      'content/a.md': 'ny',
    });
    fs.mkdirSync(join(dir, '.git/worktrees/egen'), { recursive: true });
    fs.copyFileSync(join(dir, '.git/index'), join(dir, '.git/worktrees/egen/index'));
    write(dir, {
      '.git/worktrees/egen/HEAD': 'ref: refs/heads/egen\n',
      '.git/worktrees/egen/commondir': '../..\n',
      '.git/worktrees/egen/gitdir': `${join(linked, '.git')}\n`,
      '.git/refs/heads/egen': `${head}\n`,
    });
    const versions = openVersions(join(linked, 'content'));
    const kept = await versions.keep(['a.md'], note('Ändra'));
    expect(kept).toEqual({ outcome: 'kept', id: await git.resolveRef({ fs, dir, ref: 'egen' }) });
    expect((await versions.historyOf('a.md')).versions.map(({ why }) => why)).toEqual(['Ändra', 'Först']);
    expect(await git.resolveRef({ fs, dir, ref: 'main' })).toBe(head);
    expect(fs.readdirSync(join(dir, '.git/worktrees/egen')).toSorted()).toEqual([
      'HEAD',
      'commondir',
      'gitdir',
      'index',
    ]);
    expect(await status(dir)).toEqual([]);
  });

  it('that is a submodule is kept in the submodule', async () => {
    const outer = await repositoryWith({ 'README.md': 'yttre' });
    const inner = await repositoryWith({ 'content/a.md': 'a' });
    fs.mkdirSync(join(outer, '.git/modules'), { recursive: true });
    fs.renameSync(join(inner, '.git'), join(outer, '.git/modules/inre'));
    fs.renameSync(inner, join(outer, 'inre'));
    write(outer, { 'inre/.git': 'gitdir: ../.git/modules/inre\n', 'inre/content/a.md': 'ny' });
    const versions = openVersions(join(outer, 'inre/content'));
    expect(await versions.keep(['a.md'], note('Ändra'))).toMatchObject({ outcome: 'kept' });
    expect((await versions.historyOf('a.md')).versions).toHaveLength(2);
    expect(await git.log({ fs, dir: outer })).toHaveLength(1);
  });
});

it('a branch that only packed-refs knows is gone on with', async () => {
  const { dir, content, head } = await changed();
  fs.rmSync(join(dir, '.git/refs/heads/main'));
  write(dir, {
    '.git/packed-refs': `# pack-refs with: peeled fully-peeled sorted \n${head} refs/heads/main\n`,
  });
  expect(await openVersions(content).keep(['a.md'], note('Ändra'))).toMatchObject({ outcome: 'kept' });
  expect(await commitAll(dir, 'Nästa')).not.toBe(head);
  expect(await git.log({ fs, dir })).toHaveLength(3);
});
