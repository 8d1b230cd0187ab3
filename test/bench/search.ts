import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { Words, writeLargeContent } from './large-content.ts';

const PERIODS = 200;
const SECONDS = 30;
const A_SECOND = 100;

export type SearchTimes = {
  readonly pages: number;
  readonly median: number;
  readonly p99: number;
  readonly most: number;
};

/** Searches a site of some 10,000 pages, a hundred times a second whether or not the answers come, each time for something new. */
export async function searchTimes(): Promise<SearchTimes> {
  const words = new Words();
  const folder = writeLargeContent(PERIODS, words);
  const server = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'production',
      WATCH: 'off',
      CONTENT_DIR: join(folder, 'content'),
      PUBLIC_DIR: join(folder, 'public'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const origin = await originOf(server);
    const map = await (await fetch(`${origin}/sitemap.xml`)).text();
    await calm(server.pid);
    const times = await ask(origin, words);
    const at = (part: number) =>
      times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
    return { pages: map.split('<loc>').length - 1, median: at(0.5), p99: at(0.99), most: at(1) };
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
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

/** The milliseconds that each answer took, the quickest first. */
async function ask(origin: string, words: Words): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const waiting: Promise<void>[] = [];
  const started = performance.now();
  for (let number = 0; number < SECONDS * A_SECOND; number += 1) {
    const wait = started + (number * 1000) / A_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const address = `${origin}/sok?q=${encodeURIComponent(question(words))}`;
    waiting.push(timeOf(address, agent).then((time) => void times.push(time)));
  }
  await Promise.all(waiting);
  return times.toSorted((a, b) => a - b);
}

function timeOf(address: string, agent: Agent): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'br' } }, (reply) => {
      if (reply.statusCode !== 200) reject(new Error(`${address}: ${reply.statusCode}`));
      reply.resume().on('end', () => resolve(performance.now() - started));
    }).on('error', reject);
  });
}
