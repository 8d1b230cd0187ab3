import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { readConfig } from '../../src/config/config.ts';
import { ContentLoader } from '../../src/content/load.ts';
import { publishedOf } from '../../src/publishing/published.ts';
import { makeEdition } from '../../src/render/make-edition.ts';
import { digest } from '../../src/text/digest.ts';
import { get } from '../http/raw-http.ts';

/**
 * Asks two checkouts for every address of both towns and prints each answer that differs in status, headers or bytes:
 * `node test/bench/compare-answers.ts BEFORE AFTER`. Exit code 1 where any does.
 */
const TOWNS = [
  { CONTENT_DIR: resolve('content'), PUBLIC_DIR: resolve('public') },
  {
    CONTENT_DIR: resolve('test/fixtures/exempelkommun'),
    PUBLIC_DIR: resolve('test/fixtures/exempelkommun-public'),
  },
];
type Town = (typeof TOWNS)[number];
type Answer = Readonly<Record<string, string>>;
type Asked = readonly [target: string, headers?: Readonly<Record<string, string>>, method?: string];

const [before = '', after = ''] = process.argv.slice(2).map((path) => resolve(path));
let different = 0;
for (const town of TOWNS) await compare(town);
process.exitCode = different === 0 ? 0 : 1;

async function compare(town: Town): Promise<void> {
  const servers = [await start(before, town), await start(after, town)] as const;
  try {
    const questions = await questionsTo(town);
    for (const question of questions) {
      const found = differences(
        await answerTo(servers[0].port, question),
        await answerTo(servers[1].port, question),
      );
      if (found.length === 0) continue;
      different += 1;
      process.stdout.write(`${JSON.stringify(question)}\n${found.join('')}`);
    }
    process.stdout.write(`${questions.length} answers of ${town.CONTENT_DIR} compared\n`);
  } finally {
    for (const { child } of servers) child.kill('SIGKILL');
  }
}

async function start(folder: string, town: Town) {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: folder,
    env: { ...process.env, ...town, PORT: '0', LOG_LEVEL: 'silent', TRUST_PROXY: 'loopback' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, port: Number(/:(\d+)$/m.exec(String(line))?.[1]) };
}

/** Status, headers and a digest of the body, but for the time and the edition's id, which no reader sees. */
async function answerTo(port: number, [target, headers = {}, method = 'GET']: Asked): Promise<Answer> {
  try {
    const reply = await get(port, target, headers, method);
    const { Date: _, ...others } = reply.headers;
    const body = reply.body.toString('latin1').replace(/(?<="edition":")\w+/, '');
    return { status: `${reply.status} ${reply.reason}`, ...others, body: digest(body, 12) };
  } catch (error) {
    return { error: String(error) };
  }
}

/** Which parts of an answer differ, a line each. */
function differences(first: Answer, second: Answer): readonly string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])]
    .filter((name) => first[name] !== second[name])
    .map((name) => `  ${name}: ${first[name]} → ${second[name]}\n`);
}

/** Every address in every encoding, and what a reader, a robot or a client may ask beside them. */
async function questionsTo({ CONTENT_DIR, PUBLIC_DIR }: Town): Promise<readonly Asked[]> {
  const reading = readConfig({ CONTENT_DIR, PUBLIC_DIR });
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  const now = Date.now();
  const { site } = await new ContentLoader(reading.config).load({ now, showHidden: false });
  if (site === undefined) throw new Error(`${CONTENT_DIR} has errors`);
  const { edition, files, moved } = publishedOf(makeEdition(site, now), reading.config);
  const known = [...edition.resources.keys(), ...files.keys(), ...moved.keys()];
  const period = site.periods[0]?.slug;
  const queries = [
    '?q=polisen',
    '?q=knark&part=polisen',
    `?period=${period}`,
    '?part=polisen',
    '?q=',
    '?x=1',
  ];
  const paths = [
    ...known,
    ...known.map((path) => `${path}/`),
    ...known.map((path) => path.toUpperCase()),
    ...[...edition.computed.keys()].flatMap((path) => queries.map((query) => path + query)),
    ...['/finns-inte', '/halsa', '/datasets/dcat', '/a%00b', '/%ff', '//', '/..', '/lofte.md'],
  ].map(escaped);
  const encodings = ['identity', 'gzip', 'br', 'br;q=0, *;q=0', ''].map((value) => ({
    'Accept-Encoding': value,
  }));
  return [
    ...paths.flatMap((path) => encodings.map((headers): Asked => [path, headers])),
    ...paths.flatMap((path): readonly Asked[] => [
      [path, {}, 'POST'],
      [path, { 'X-Forwarded-Proto': 'http' }],
      [path, { Range: 'bytes=0-99' }],
      [path, { 'If-None-Match': '*' }],
      [`http://lofte.example${path}`],
    ]),
    ...known.map(escaped).map((path): Asked => [path, {}, 'HEAD']),
  ];
}

function escaped(path: string): string {
  return path.includes('%') ? path : encodeURI(path);
}
