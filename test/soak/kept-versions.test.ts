import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { expect, it } from 'vitest';
import { openVersions } from '../../src/versions/versions.ts';
import { folderWith, note, write } from '../versions/repositories.ts';

const KEEPING = join(import.meta.dirname, 'keep-versions.ts');
const KILLS = 10;

/** Lets versions be kept, and kills the keeper a random while after some of them. Gives what it said it had kept. */
async function keptUntilKilled(content: string, from: number): Promise<readonly string[]> {
  const keeper = spawn(process.execPath, [KEEPING, content, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const most = Math.floor(Math.random() * 5);
  let said = '';
  keeper.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > most) setTimeout(() => keeper.kill('SIGKILL'), Math.random() * 40);
  });
  await new Promise((resolve) => keeper.on('close', resolve));
  return said.split('\n').slice(0, -1);
}

it(`after ${KILLS} kills every kept version is there, and the next one is kept`, async () => {
  const content = folderWith({ 'a.md': 'först' });
  const kept: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    kept.push(...(await keptUntilKilled(content, kill * 1000)));
    write(content, { 'b.md': `efter ${kill}` });
    const next = await openVersions(content).keep(['b.md'], note(`Efter ${kill}`));
    expect(next).toMatchObject({ outcome: 'kept' });
  }
  const versions = openVersions(content);
  expect(kept.length).toBeGreaterThanOrEqual(KILLS);
  for (const line of kept) {
    const [number = '', id = ''] = line.split(' ');
    for (const file of ['a.md', `${number}.md`])
      expect(String(await versions.textAt(file, id)), line).toBe(`nummer ${number}\n`);
  }
  const whys = (await versions.historyOf('a.md')).versions.map(({ why }) => why);
  expect(whys).toEqual(expect.arrayContaining(kept.map((line) => `Nummer ${line.split(' ')[0]}`)));
  expect(await git.log({ fs, dir: content })).toHaveLength(whys.length + KILLS);
  const isLock = (name: string) => name.endsWith('.lock');
  expect(fs.readdirSync(join(content, '.git'), { recursive: true, encoding: 'utf8' }).filter(isLock)).toEqual(
    [],
  );
  if (spawnSync('git', ['--version']).error !== undefined)
    return console.log('git is not on this machine, so that git fsck has not been run.');
  const checked = spawnSync('git', ['-C', content, 'fsck', '--full', '--strict'], { encoding: 'utf8' });
  expect(`${checked.stdout}${checked.stderr}`.replace(/^dangling .*\n/gm, '')).toBe('');
  expect(checked.status).toBe(0);
});
