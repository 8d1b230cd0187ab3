import * as fs from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { describe, expect, it } from 'vitest';
import { openVersions, type Versions } from '../../src/versions/versions.ts';
import { commitAll, EVA, folderWith, MONDAY, note, repositoryWith, write } from './repositories.ts';

async function told(versions: Versions, file: string): Promise<readonly string[]> {
  const found = await versions.historyOf(file);
  return found.versions.map(({ change, file, why }) => `${change} ${file}: ${why}`);
}

/** Somebody else's commit on a branch that is made at a commit, or goes on. */
async function onBranch(
  dir: string,
  branch: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  if (!(await git.listBranches({ fs, dir })).includes(branch)) await git.branch({ fs, dir, ref: branch });
  await git.checkout({ fs, dir, ref: branch, force: true });
  write(dir, files);
  return commitAll(dir, `På ${branch}`);
}

describe('the history of a file', () => {
  it('says who, when, why and what was done, newest first, and gives the text of then', async () => {
    const dir = await repositoryWith({ 'content/a å.md': 'ett', 'content/b.md': 'b' });
    const versions = openVersions(join(dir, 'content'));
    write(dir, { 'content/a å.md': 'två', 'content/b.md': 'annat' });
    await versions.keep(['b.md'], note('En annan fil'));
    await versions.keep(['a å.md'], note('Rätta\n\nMed en längre förklaring.'));
    fs.rmSync(join(dir, 'content/a å.md'));
    await versions.keep(['a å.md'], note('Ta bort'));
    const found = await versions.historyOf('a å.md');
    const [removed, changed, made] = found.versions;
    expect(found).toMatchObject({ isWhole: true, reason: undefined });
    expect(removed).toMatchObject({ change: 'removed', why: 'Ta bort', before: changed?.id });
    expect(changed).toEqual({
      id: changed?.id,
      file: 'a å.md',
      who: EVA,
      when: MONDAY,
      why: 'Rätta\n\nMed en längre förklaring.',
      change: 'changed',
      before: changed?.before,
    });
    expect(made).toMatchObject({
      change: 'made',
      who: { name: 'Alex', email: 'alex@exempel.se' },
      before: undefined,
    });
    const texts = [removed, changed, made].map((version) => versions.textAt('a å.md', version?.id ?? ''));
    expect((await Promise.all(texts)).map((text) => text?.toString())).toEqual([undefined, 'två', 'ett']);
    expect(await versions.historyOf('finns-inte.md')).toEqual({
      versions: [],
      isWhole: true,
      reason: undefined,
    });
  });

  it('goes through merges that others made, along the side that the file came from', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'a', 'content/b.md': 'b' });
    const theirs = await onBranch(dir, 'sida', { 'content/a.md': 'a från sidan' });
    const ours = await onBranch(dir, 'main', { 'content/b.md': 'b från oss' });
    write(dir, { 'content/a.md': 'a från sidan' });
    await commitAll(dir, 'Sammanfoga', { parent: [ours, theirs] });
    const versions = openVersions(join(dir, 'content'));
    expect(await told(versions, 'a.md')).toEqual(['changed a.md: På sida', 'made a.md: Först']);
    expect(await told(versions, 'b.md')).toEqual(['changed b.md: På main', 'made b.md: Först']);
    write(dir, { 'content/a.md': 'båda', 'content/b.md': 'båda' });
    const both = await commitAll(dir, 'Ändra', {
      parent: [await git.resolveRef({ fs, dir, ref: 'HEAD' }), theirs],
    });
    expect((await versions.historyOf('a.md')).versions[0]).toMatchObject({ id: both, change: 'changed' });
    expect(await told(versions, 'a.md')).toEqual([
      'changed a.md: Ändra',
      'changed a.md: På sida',
      'made a.md: Först',
    ]);
  });

  it('follows a move that the desk tells of, and no other', async () => {
    const dir = await repositoryWith({ 'content/gammal.md': 'a', 'content/egen.md': 'b' });
    const versions = openVersions(join(dir, 'content'));
    fs.renameSync(join(dir, 'content/gammal.md'), join(dir, 'content/ny.md'));
    await versions.keep(['gammal.md', 'ny.md'], {
      ...note('Byt namn'),
      moved: [{ from: 'gammal.md', to: 'ny.md' }],
    });
    fs.renameSync(join(dir, 'content/egen.md'), join(dir, 'content/annan.md'));
    await commitAll(dir, 'Flytta\n\nFlyttad: trasig');
    expect(await told(versions, 'ny.md')).toEqual(['moved ny.md: Byt namn', 'made gammal.md: Först']);
    expect(await told(versions, 'annan.md')).toEqual(['made annan.md: Flytta\n\nFlyttad: trasig']);
    const {
      versions: [moved, made],
    } = await versions.historyOf('ny.md');
    expect(String(await versions.textAt(moved?.file ?? '', moved?.id ?? ''))).toBe('a');
    expect(String(await versions.textAt(made?.file ?? '', made?.id ?? ''))).toBe('a');
  });

  it('stops at so many versions, and after so long, and says so', async () => {
    const dir = await repositoryWith({ 'content/a.md': '0' });
    const content = join(dir, 'content');
    for (const number of [1, 2, 3]) {
      write(dir, { 'content/a.md': String(number) });
      await openVersions(content).keep(['a.md'], note(`Nummer ${number}`));
    }
    const few = await openVersions(content, { versions: 2, patience: 60_000 }).historyOf('a.md');
    expect(few.versions.map(({ why }) => why)).toEqual(['Nummer 3', 'Nummer 2']);
    expect(few.isWhole).toBe(false);
    expect(await openVersions(content, { versions: 200, patience: -1 }).historyOf('a.md')).toMatchObject({
      isWhole: false,
    });
  });

  it('ends where a shallow clone does, and does not say that the file was made there', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'a' });
    const first = await git.resolveRef({ fs, dir, ref: 'HEAD' });
    write(dir, { 'content/a.md': 'b' });
    await commitAll(dir, 'Sedan');
    fs.rmSync(join(dir, '.git/objects', first.slice(0, 2), first.slice(2)));
    write(dir, { '.git/shallow': `${await git.resolveRef({ fs, dir, ref: 'HEAD' })}\n` });
    expect(await told(openVersions(join(dir, 'content')), 'a.md')).toEqual(['changed a.md: Sedan']);
  });
});

describe('what was removed', () => {
  it('is listed with its last version, until it is there again', async () => {
    const dir = await repositoryWith({
      'content/2018/a.md': 'a',
      'content/b.md': 'b',
      'content/c.md': 'c',
      'public/d.pdf': 'd',
    });
    const versions = openVersions(join(dir, 'content'));
    for (const name of ['content/2018', 'content/b.md', 'content/c.md', 'public/d.pdf'])
      fs.rmSync(join(dir, name), { recursive: true });
    await versions.keep(['2018/a.md', '../public/d.pdf'], note('Dra tillbaka'));
    await versions.keep(['b.md'], note('Ta bort'));
    write(dir, { 'content/ny.md': 'c' });
    await versions.keep(['c.md', 'ny.md'], { ...note('Byt namn'), moved: [{ from: 'c.md', to: 'ny.md' }] });
    const removed = await versions.removedFiles();
    expect(removed.versions.map(({ file, why }) => `${file}: ${why}`)).toEqual([
      'b.md: Ta bort',
      '2018/a.md: Dra tillbaka',
    ]);
    const [, last] = removed.versions;
    const bytes = await versions.textAt(last?.file ?? '', last?.before ?? '');
    expect(bytes?.toString()).toBe('a');
    const documents = await versions.removedFiles('../public');
    expect(documents.versions.map(({ file }) => file)).toEqual(['../public/d.pdf']);
    write(dir, { 'content/2018/a.md': bytes ?? '' });
    await versions.keep(['2018/a.md'], note('Ta tillbaka'));
    expect((await versions.removedFiles()).versions.map(({ file }) => file)).toEqual(['b.md']);
    expect(await told(versions, '2018/a.md')).toEqual([
      'made 2018/a.md: Ta tillbaka',
      'removed 2018/a.md: Dra tillbaka',
      'made 2018/a.md: Först',
    ]);
  });

  it('by others is listed too, also where it came by a merge; what they gave another name is not', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'a', 'content/b.md': 'b', 'content/c.md': 'c' });
    await git.branch({ fs, dir, ref: 'sida' });
    await git.checkout({ fs, dir, ref: 'sida' });
    fs.rmSync(join(dir, 'content/a.md'));
    fs.renameSync(join(dir, 'content/b.md'), join(dir, 'content/ny.md'));
    const theirs = await commitAll(dir, 'Städa');
    await git.checkout({ fs, dir, ref: 'main', force: true });
    const ours = await git.resolveRef({ fs, dir, ref: 'main' });
    await git.checkout({ fs, dir, ref: 'sida', noUpdateHead: true, force: true });
    await commitAll(dir, 'Sammanfoga', { parent: [ours, theirs] });
    const removed = await openVersions(join(dir, 'content')).removedFiles();
    expect(removed.versions.map(({ file, why }) => `${file}: ${why}`)).toEqual(['a.md: Städa']);
  });

  it('is found in a folder that is a repository of its own, and no more than so many', async () => {
    const content = folderWith({ 'a.md': 'a', 'b.md': 'b' });
    const versions = openVersions(content, { versions: 1, patience: 60_000 });
    await versions.keep(['a.md', 'b.md'], note('Börja'));
    for (const name of ['a.md', 'b.md']) fs.rmSync(join(content, name));
    await versions.keep(['a.md'], note('Ta bort a'));
    await versions.keep(['b.md'], note('Ta bort b'));
    const removed = await versions.removedFiles();
    expect(removed).toMatchObject({ isWhole: false });
    expect(removed.versions.map(({ file }) => file)).toEqual(['b.md']);
  });
});

describe('to take back the newest version', () => {
  it('gives the bytes before it, kept as a new version', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'ett' });
    const versions = openVersions(join(dir, 'content'));
    write(dir, { 'content/a.md': 'två' });
    await versions.keep(['a.md'], note('Ändra'));
    const undo = await versions.undo('a.md');
    expect(undo).toMatchObject({ file: 'a.md', bytes: Buffer.from('ett'), undone: { why: 'Ändra' } });
    write(dir, { 'content/a.md': undo?.bytes ?? '' });
    await versions.keep(['a.md'], note('Ångra'));
    expect(await told(versions, 'a.md')).toEqual([
      'changed a.md: Ångra',
      'changed a.md: Ändra',
      'made a.md: Först',
    ]);
  });

  it('gives back a removed file, no file where it was made, and the old path where it was moved', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'a', 'content/b.md': 'b' });
    const versions = openVersions(join(dir, 'content'));
    expect(await versions.undo('a.md')).toMatchObject({
      file: 'a.md',
      bytes: undefined,
      undone: { change: 'made' },
    });
    fs.rmSync(join(dir, 'content/a.md'));
    await versions.keep(['a.md'], note('Ta bort'));
    expect(await versions.undo('a.md')).toMatchObject({ file: 'a.md', bytes: Buffer.from('a') });
    fs.renameSync(join(dir, 'content/b.md'), join(dir, 'content/c.md'));
    await versions.keep(['b.md', 'c.md'], { ...note('Byt namn'), moved: [{ from: 'b.md', to: 'c.md' }] });
    expect(await versions.undo('c.md')).toMatchObject({ file: 'b.md', bytes: Buffer.from('b') });
    expect(await versions.undo('aldrig.md')).toBeUndefined();
  });
});
