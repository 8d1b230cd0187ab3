import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { npmStart } from './npm-start.ts';

const SECONDS = 4;
const run = promisify(execFile);

/** Requests a second for the home page in brotli, and for a bare node:http server that sends the same bytes, in turn. */
export async function throughput(rounds: number): Promise<readonly { ours: number; bare: number }[]> {
  const site = spawn(process.execPath, ['src/main.ts'], {
    env: { ...process.env, ...npmStart(), PORT: '0', LOG_LEVEL: 'silent', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ours = await addressFrom(site);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const { rawHeaders, body } = await fetchRaw(ours);
  const peer = spawn(process.execPath, ['test/bench/bare-server.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  peer.stdin.end(JSON.stringify({ headers: withoutConnection(rawHeaders), body: body.toString('base64') }));
  const bare = await addressFrom(peer);

  const results: { ours: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    results.push({ ours: await requestsPerSecond(ours), bare: await requestsPerSecond(bare) });
  }
  for (const server of [site, peer]) server.kill('SIGKILL');
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

async function requestsPerSecond(address: string): Promise<number> {
  const options = ['-c', '50', '-d', String(SECONDS), '-H', 'Accept-Encoding: br', '--json', '--no-progress'];
  const { stdout } = await run('autocannon', [...options, address], { maxBuffer: 10_000_000 });
  const result: { requests: { average: number } } = JSON.parse(stdout);
  return result.requests.average;
}
