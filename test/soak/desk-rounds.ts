import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openVersions } from '../../src/versions/versions.ts';
import { Client, valueIn } from '../preview/editing/form-client.ts';
import { writeSite } from '../publishing/site-folder.ts';
import { startDesk } from './desk-process.ts';
import { FOLLOW_UP, fileOf, PAGE, upload, write } from './editor.ts';
import { type Known, lose, nothingKnown } from './known.ts';
import type { Outcome } from './outcome.ts';

/** A desk is killed after one answer at least and so many at most, */
const MOST_ANSWERS = 5;
/** and then so long a while at most, in milliseconds. */
const LONGEST = 1_000;
const FIRST = fileOf('Här står löftena.');
const ALL = { versions: 100_000, patience: 300_000 };

/**
 * Writes at a desk, uploads, saves and brings back, kills it at a random moment and looks at what is there, round after round. The
 * faults are what was lost or broken.
 */
export async function killDesk(rounds: number): Promise<Outcome> {
  const folder = writeSite({ [`content/${PAGE}`]: FIRST });
  try {
    const known = nothingKnown(FIRST);
    for (let round = 1; round <= rounds; round += 1) {
      const desk = await startDesk(folder);
      const client = await Client.at(desk.origin, desk.key);
      await look(folder, client, known);
      const enough = answers(known, 1 + Math.floor(Math.random() * MOST_ANSWERS));
      const work = [write(client, known), upload(client, known)].map((working) =>
        working.catch((error: unknown) => {
          if (desk.isAlive()) known.faults.push(String(error));
        }),
      );
      await Promise.race([enough, Promise.all(work)]);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST));
      await desk.kill();
      await Promise.all(work);
    }
    const desk = await startDesk(folder);
    await look(folder, await Client.at(desk.origin, desk.key), known);
    await desk.kill();
    const versions = await lookAtVersions(folder, known);
    // Halves of files that nobody is sent, which a killed desk could not take away.
    const leftovers = leftoversIn(folder);
    return {
      rounds,
      figures: { lost: known.lost },
      faults: known.faults,
      told: { ...known.counts, versions, leftovers },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function answers(known: Known, most: number): Promise<void> {
  let heard = 0;
  return new Promise((resolve) => {
    known.heard = () => {
      heard += 1;
      if (heard >= most) resolve();
    };
  });
}

/** Looks at what a desk has after it was killed, and goes on from that. */
async function look(folder: string, client: Client, known: Known): Promise<void> {
  const fault = (text: string) => known.faults.push(text);
  const file = readFileSync(join(folder, 'content', PAGE), 'utf8');
  if (!known.disk.includes(file)) lose(known, `the page lies there as ${file.slice(0, 80)}`);
  const page = await client.open(PAGE);
  const shown = valueIn(page, '#text');
  const unsaved = page.html.includes('data-osparat="ja"') ? shown : undefined;
  if (!known.unsaved.includes(unsaved)) lose(known, `the form holds ${unsaved?.slice(0, 40)}`);
  if (unsaved === undefined && fileOf(shown ?? '') !== file) fault('the form is not what lies there');
  known.disk = [file];
  known.unsaved = [unsaved];
  for (const [path, bytes] of known.taken)
    if (readFileSync(join(folder, path), 'latin1') !== bytes) lose(known, `${path} is another`);
  for (const part of ['public/dokument/2018', 'content/2018/bilder']) {
    const names = readdirSync(join(folder, part)).filter((name) => name.startsWith('underlag'));
    for (const name of names)
      if (!known.sent.has(readFileSync(join(folder, part, name), 'latin1'))) fault(`${name} is broken`);
  }
  if ((await client.open(FOLLOW_UP)).status !== 200) fault('the follow-up cannot be opened');
  const list = await client.fetch(`/redigera-versioner/${PAGE}`);
  const [, newest] = /\?visa=([0-9a-f]{40})/.exec(await list.text()) ?? [];
  if (newest === undefined) return;
  const { status } = await client.fetch(`/redigera-versioner/${PAGE}?visa=${newest}`);
  if (status !== 200) fault(`the newest version is answered with ${status}`);
}

/** Reads every version that there is. Gives how many. */
async function lookAtVersions(folder: string, known: Known): Promise<number> {
  const content = join(folder, 'content');
  const versions = openVersions(content, ALL);
  const { versions: found, reason } = await versions.historyOf(PAGE);
  if (reason !== undefined) known.faults.push(reason);
  const texts = new Set<string>();
  for (const { id } of found) texts.add(String(await versions.textAt(PAGE, id)));
  for (const text of texts) if (!known.all.has(text)) known.faults.push(`a version is ${text.slice(0, 80)}`);
  for (const text of known.saved) if (!texts.has(text)) lose(known, `no version is ${text.slice(0, 80)}`);
  const checked = spawnSync('git', ['-C', content, 'fsck', '--full', '--strict'], { encoding: 'utf8' });
  const said = checked.error === undefined ? `${checked.stdout}${checked.stderr}` : '';
  const wrong = said.replace(/^dangling .*\n/gm, '');
  if (wrong !== '') known.faults.push(`git fsck: ${wrong}`);
  return found.length;
}

function leftoversIn(folder: string): number {
  const all = ['content', 'public', 'cache'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }),
  );
  return all.filter((path) => /^\..*\.tmp$|^tmp_obj_/.test(basename(path))).length;
}
