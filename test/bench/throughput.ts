import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { npmStart } from './npm-start.ts';
import { requestsPerSecond } from './requests-per-second.ts';

const PUBLIC_DIR = 'public';
const DOCUMENT = '/dokument/2017/medborgarlofte-2017.pdf';

/** Requests a second of one kind, round by round, for this server and for its peer. */
export type Throughput = {
  readonly kind: string;
  readonly peer: string;
  readonly goal: number;
  readonly rounds: readonly { readonly ours: number; readonly peers: number }[];
};

/**
 * Asks this server for a page, a document, a missing page and a moved one, each in turn with its peer: node:http alone with the same
 * bytes, sirv with the same folder, and the page.
 */
export async function throughput(rounds: number): Promise<readonly Throughput[]> {
  const site = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...process.env,
      ...npmStart(),
      PUBLIC_DIR,
      PORT: '0',
      LOG_LEVEL: 'silent',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const home = await addressFrom(site);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const { rawHeaders, body } = await fetchRaw(home);
  const bareServer = spawn(process.execPath, ['test/bench/bare-server.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  bareServer.stdin.end(
    JSON.stringify({ headers: withoutConnection(rawHeaders), body: body.toString('base64') }),
  );
  const fileServer = spawn(process.execPath, ['test/bench/file-server.ts', PUBLIC_DIR], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [bare, files] = [await addressFrom(bareServer), await addressFrom(fileServer)];
  const at = (path: string, origin = home) => new URL(path, origin).href;
  const kinds = [
    { kind: 'a page', ours: home, peer: 'node:http with the same bytes', peers: bare, goal: 0.9 },
    { kind: 'a document', ours: at(DOCUMENT), peer: 'sirv', peers: at(DOCUMENT, files), goal: 1 },
    { kind: 'a missing page', ours: at('/finns-inte'), peer: 'the page', peers: home, goal: 0.8 },
    { kind: 'another spelling', ours: at('/2017/'), peer: 'the page', peers: home, goal: 0.8 },
  ];

  const results: Throughput[] = [];
  for (const { kind, ours, peer, peers, goal } of kinds) {
    const told: { ours: number; peers: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      told.push({ ours: await requestsPerSecond(ours), peers: await requestsPerSecond(peers) });
    }
    results.push({ kind, peer, goal, rounds: told });
  }
  for (const server of [site, bareServer, fileServer]) server.kill('SIGKILL');
  return results;
}

async function addressFrom({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the server has no output');
  const [line] = await once(stdout, 'data');
  const address = /http:\S+/.exec(String(line))?.[0];
  if (address === undefined) throw new Error(`the server did not start: ${String(line)}`);
  return address;
}

async function fetchRaw(address: string): Promise<{ rawHeaders: readonly string[]; body: Buffer }> {
  const [reply]: IncomingMessage[] = await once(
    get(address, { headers: { 'accept-encoding': 'br' } }),
    'response',
  );
  if (reply === undefined) throw new Error('no reply');
  const chunks: Buffer[] = [];
  for await (const chunk of reply) chunks.push(Buffer.from(chunk));
  return { rawHeaders: reply.rawHeaders, body: Buffer.concat(chunks) };
}

/** The pairs of a raw header list that belong to the page and not to the connection. */
function withoutConnection(raw: readonly string[]): readonly string[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 && !/^(date|connection|keep-alive)$/i.test(name) ? [name, raw[index + 1] ?? ''] : [],
  );
}
