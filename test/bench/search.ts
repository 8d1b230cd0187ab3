import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Words, writeLargeContent } from './large-content.ts';
import { npmStart } from './npm-start.ts';
import { quantile } from './quantile.ts';
import { askSteadily, type Time } from './steady-load.ts';

const PERIODS = 200;
const LOAD = { aSecond: 100, seconds: 60 };

/** The machine is slow when the peer takes so many times as long as it usually does … */
const SLOW = 4;
/** … and what was asked so long before or after that may have had to wait for it. In milliseconds. */
const AROUND = 250;

/** Milliseconds that answers took. */
export type SearchTimes = {
  readonly pages: number;
  readonly search: readonly number[];
  /** Those asked for while the peer answered as it usually does. */
  readonly calm: readonly number[];
  readonly peer: readonly number[];
  /** The peer's without the search beside it. */
  readonly peerAlone: readonly number[];
};

/**
 * Searches a site of some 10,000 pages, each time for something new, and asks a peer as often beside it: what slows down both is
 * the machine.
 */
export async function searchTimes(periods = PERIODS): Promise<SearchTimes> {
  const words = new Words();
  const folder = writeLargeContent(periods, words);
  const server = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...process.env,
      ...npmStart(),
      PORT: '0',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'production',
      WATCH: 'off',
      CONTENT_DIR: join(folder, 'content'),
      PUBLIC_DIR: join(folder, 'public'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const steady = spawn(process.execPath, ['test/bench/steady-server.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [origin, peerOrigin] = [await originOf(server), await originOf(steady)];
    const map = await (await fetch(`${origin}/sitemap.xml`)).text();
    await calm(server.pid);
    const peerAlone = await askSteadily(() => peerOrigin, { ...LOAD, seconds: 10 });
    const [search, peer] = await Promise.all([
      askSteadily(() => `${origin}/sok?q=${encodeURIComponent(question(words))}`, LOAD),
      askSteadily(() => peerOrigin, LOAD),
    ]);
    return {
      pages: map.split('<loc>').length - 1,
      search: took(search),
      calm: took(calmOnes(search, peer)),
      peer: took(peer),
      peerAlone: took(peerAlone),
    };
  } finally {
    for (const child of [server, steady]) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function took(times: readonly Time[]): readonly number[] {
  return times.map((time) => time.took);
}

function calmOnes(times: readonly Time[], peer: readonly Time[]): readonly Time[] {
  const usual = quantile(took(peer), 0.5);
  const slow = peer.filter((time) => time.took > SLOW * usual);
  return times.filter(
    ({ at }) => !slow.some((time) => at > time.at - AROUND && at < time.at + time.took + AROUND),
  );
}

async function originOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the server has no output');
  const [line] = await once(stdout, 'data');
  const origin = /http:\/\/[^\s/]+/.exec(String(line))?.[0];
  if (origin === undefined) throw new Error(`the server did not start: ${String(line)}`);
  return origin;
}

/** Waits until the server has nothing left to do, by Linux's own accounting. */
async function calm(pid: number | undefined): Promise<void> {
  const used = () => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
    return Number(fields[13]) + Number(fields[14]);
  };
  for (let before = -100; used() - before > 5; ) {
    before = used();
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

/** One to three words, as they stand, in other forms, as parts, or misspelt. */
function question(words: Words): string {
  const bent = [
    (word: string) => word,
    (word: string) => `${word}en`,
    (word: string) => word.slice(0, 5),
    (word: string) => word.replace(/(.)(.)$/, '$2$1'),
  ];
  return Array.from({ length: 1 + Math.floor(words.random() * 3) }, () => {
    const change = bent[Math.floor(words.random() * bent.length)];
    const word = words.one();
    return change?.(word) ?? word;
  }).join(' ');
}
