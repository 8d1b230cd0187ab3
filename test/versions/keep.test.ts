import * as fs from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { describe, expect, it } from 'vitest';
import { openVersions } from '../../src/versions/versions.ts';
import {
  commitAll,
  EVA,
  folderWith,
  MONDAY,
  newlyChanged,
  note,
  repositoryWith,
  status,
  write,
} from './repositories.ts';

describe('a version', () => {
  it('holds the files alone; what waits in the index or lies changed stays as it is', async () => {
    const dir = await repositoryWith({
      'content/a.md': 'a',
      'content/b.md': 'b',
      'src/c.ts': 'c',
      'src/d.ts': 'd',
    });
    write(dir, {
      'content/a.md': 'ny',
      'content/b.md': 'väntar',
      'content/ny.md': 'ny fil',
      'src/d.ts': 'lagd åt sidan',
    });
    await git.add({ fs, dir, filepath: ['content/b.md', 'src/d.ts'] });
    write(dir, { 'content/b.md': 'ändrad igen', 'src/c.ts': 'ändrad' });
    const versions = openVersions(join(dir, 'content'));
    const kept = await versions.keep(['a.md', 'ny.md'], note('Rätta stavningen'));
    const [newest] = await git.log({ fs, dir });
    expect(kept).toEqual({ outcome: 'kept', id: newest?.oid });
    expect(newest?.commit.message).toBe('Rätta stavningen\n');
    expect(newest?.commit.author).toMatchObject({ ...EVA, timestamp: MONDAY.getTime() / 1000 });
    expect(await newlyChanged(dir)).toEqual(['content/a.md', 'content/ny.md']);
    expect(await status(dir)).toEqual(['MM content/b.md', ' M src/c.ts', 'M  src/d.ts']);
  });

  it('holds what is gone as gone, also when its folder is', async () => {
    const dir = await repositoryWith({ 'content/2018/a.md': 'a', 'content/b.md': 'b' });
    fs.rmSync(join(dir, 'content/2018'), { recursive: true });
    expect(await openVersions(join(dir, 'content')).keep(['2018/a.md'], note('Ta bort'))).toMatchObject({
      outcome: 'kept',
    });
    expect(await git.listFiles({ fs, dir, ref: 'HEAD' })).toEqual(['content/b.md']);
    expect(await status(dir)).toEqual([]);
  });

  it('may hold a document beside the content, and passes over what is elsewhere or was never there', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'a' });
    write(dir, { 'public/dokument/å b.pdf': Buffer.from([37, 80, 13, 10, 0, 255]) });
    const files = ['../public/dokument/å b.pdf', '../../utanför.md', 'aldrig.md', '.', '..'];
    expect(await openVersions(join(dir, 'content')).keep(files, note('Lägg till'))).toMatchObject({
      outcome: 'kept',
    });
    expect(await newlyChanged(dir)).toEqual(['public/dokument/å b.pdf']);
  });

  it('is not made where nothing has changed', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'a' });
    expect(await openVersions(join(dir, 'content')).keep(['a.md'], note('Inget'))).toEqual({
      outcome: 'unchanged',
    });
    expect(await git.log({ fs, dir })).toHaveLength(1);
  });

  it('is the first in a repository that has none, and a file can be the last to go', async () => {
    const dir = folderWith({ 'content/a.md': 'a' });
    await git.init({ fs, dir, defaultBranch: 'gren/egen' });
    const versions = openVersions(join(dir, 'content'));
    expect(await versions.keep(['a.md'], note('Börja'))).toMatchObject({ outcome: 'kept' });
    fs.rmSync(join(dir, 'content/a.md'));
    expect(await versions.keep(['a.md'], note('Sluta'))).toMatchObject({ outcome: 'kept' });
    expect((await git.log({ fs, dir, ref: 'gren/egen' })).map(({ commit }) => commit.message)).toEqual([
      'Sluta\n',
      'Börja\n',
    ]);
    expect(await git.listFiles({ fs, dir, ref: 'HEAD' })).toEqual([]);
  });

  it('keeps a file executable, and a file whose accents are put together another way under its own name', async () => {
    const [nfd, nfc] = ['å.md'.normalize('NFD'), 'å.md'.normalize('NFC')];
    const dir = await repositoryWith({ [`content/${nfd}`]: 'a' });
    write(dir, { [`content/${nfd}`]: 'b', 'content/kör.sh': 'c' });
    fs.chmodSync(join(dir, 'content/kör.sh'), 0o755);
    await commitAll(dir, 'Körbar');
    write(dir, { [`content/${nfd}`]: 'ny', 'content/kör.sh': 'ny' });
    const versions = openVersions(join(dir, 'content'));
    expect(await versions.keep([nfc, 'kör.sh'], note('Ändra'))).toMatchObject({ outcome: 'kept' });
    expect(await newlyChanged(dir)).toEqual(['content/kör.sh', `content/${nfd}`].toSorted());
    expect(await status(dir)).toEqual([]);
    expect((await versions.historyOf(nfc)).versions).toHaveLength(3);
    const { tree } = await git.readTree({
      fs,
      dir,
      oid: await git.resolveRef({ fs, dir, ref: 'HEAD' }),
      filepath: 'content',
    });
    expect(tree.find(({ path }) => path === 'kör.sh')?.mode).toBe('100755');
  });

  it('has the line ends that the file had, where a checkout has made CRLF of all of them', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'ett\ntvå\n', 'content/b.md': 'ett\r\ntvå\n' });
    write(dir, { 'content/a.md': 'ett\r\ntvå\r\n', 'content/b.md': 'ett\r\ntvå\r\n' });
    const versions = openVersions(join(dir, 'content'));
    expect(await versions.keep(['a.md'], note('Ingen ändring'))).toEqual({ outcome: 'unchanged' });
    write(dir, { 'content/a.md': 'ett\r\ntre\r\n' });
    await versions.keep(['a.md', 'b.md'], note('Ändra'));
    const {
      versions: [newest],
    } = await versions.historyOf('a.md');
    expect(String(await versions.textAt('a.md', newest?.id ?? ''))).toBe('ett\ntre\n');
    expect(String(await versions.textAt('b.md', newest?.id ?? ''))).toBe('ett\r\ntvå\r\n');
  });

  it('says who by a name that git can read', async () => {
    const dir = await repositoryWith({ 'content/a.md': 'a' });
    const versions = openVersions(join(dir, 'content'));
    for (const name of ['Eva <Ek>\n', ' ']) {
      write(dir, { 'content/a.md': name });
      await versions.keep(['a.md'], { who: { name }, when: MONDAY, why: 'Ändra' });
    }
    const found = await versions.historyOf('a.md');
    expect(found.versions.map(({ who }) => who)).toEqual([
      { name: 'Okänd', email: undefined },
      { name: 'Eva  Ek', email: undefined },
      { name: 'Alex', email: 'alex@exempel.se' },
    ]);
  });
});

it('what others changed is kept as it lay, by nobody known, before the desk changes it', async () => {
  const content = folderWith({ 'a.md': 'utanför' });
  const versions = openVersions(content);
  expect(await versions.keepFound(['a.md', 'ny.md'])).toMatchObject({ outcome: 'kept' });
  expect(await versions.keepFound(['a.md', 'ny.md'])).toEqual({ outcome: 'unchanged' });
  write(content, { 'a.md': 'här', 'ny.md': 'ny' });
  await versions.keep(['a.md', 'ny.md'], note('Ändra'));
  const found = await versions.historyOf('a.md');
  expect(found.versions.map(({ who, why }) => `${who.name}: ${why}`)).toEqual([
    'Eva Ek: Ändra',
    'Okänd: Så låg filen innan den ändrades här.',
  ]);
  expect((await versions.undo('a.md'))?.bytes?.toString()).toBe('utanför');
});

describe('where no repository holds the content', () => {
  it('one is made in its folder at the first save, and not before', async () => {
    const content = folderWith({ 'a.md': 'a', 'b.md': 'b' });
    const versions = openVersions(content);
    expect(await versions.isKept()).toBe(false);
    expect(await versions.historyOf('a.md')).toEqual({ versions: [], isWhole: true, reason: undefined });
    expect(await versions.removedFiles()).toEqual({ versions: [], isWhole: true, reason: undefined });
    expect(await versions.undo('a.md')).toBeUndefined();
    expect(await versions.textAt('a.md', '0'.repeat(40))).toBeUndefined();
    expect(fs.readdirSync(content)).toEqual(['a.md', 'b.md']);
    expect(await versions.keep(['a.md'], note('Börja'))).toMatchObject({ outcome: 'kept' });
    expect(await versions.isKept()).toBe(true);
    expect(fs.readdirSync(content)).toEqual(['.git', 'a.md', 'b.md']);
    expect(await git.listFiles({ fs, dir: content, ref: 'HEAD' })).toEqual(['a.md']);
  });

  it('the one above does not, if it is told to ignore the folder', async () => {
    const dir = await repositoryWith({ '.gitignore': '/content/\n', 'content/a.md': 'a' });
    const versions = openVersions(join(dir, 'content'));
    expect(await versions.isKept()).toBe(false);
    await versions.keep(['a.md'], note('Börja'));
    expect(fs.existsSync(join(dir, 'content/.git/HEAD'))).toBe(true);
    expect(await git.log({ fs, dir })).toHaveLength(1);
  });
});

it('saves at once are kept one after the other, none lost', async () => {
  const dir = await repositoryWith({ 'content/a.md': 'a' });
  const numbers = [...Array(12).keys()];
  write(dir, Object.fromEntries(numbers.map((number) => [`content/${number}.md`, String(number)])));
  const desks = [openVersions(join(dir, 'content')), openVersions(join(dir, 'content'))];
  const kept = await Promise.all(
    numbers.map((number) => desks[number % 2]?.keep([`${number}.md`], note(`Nummer ${number}`))),
  );
  expect(kept.map((one) => one?.outcome)).toEqual(numbers.map(() => 'kept'));
  expect(await git.log({ fs, dir })).toHaveLength(13);
  expect(await status(dir)).toEqual([]);
});
