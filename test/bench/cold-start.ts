import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export type ColdStart = { readonly milliseconds: number; readonly residentMegabytes: number };

/** Milliseconds of a whole process that does nothing: the unit that a cold start is measured in. */
export async function emptyProcess(): Promise<number> {
  const started = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - started;
}

/** Starts the server as npm start does and waits for the first page; then settles and reads how much memory it holds. */
export async function coldStart(
  environment: NodeJS.ProcessEnv,
  settleMilliseconds: number,
): Promise<ColdStart> {
  const started = performance.now();
  const server = spawn(process.execPath, ['src/main.ts'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout, 'data');
  const address = /http:\S+/.exec(String(line))?.[0];
  if (address === undefined) throw new Error(`the server did not start: ${String(line)}`);
  const reply = await fetch(address, { headers: { 'accept-encoding': 'br' } });
  await reply.text();
  const milliseconds = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
  const residentMegabytes = residentKilobytes(server.pid) / 1000;
  server.kill('SIGKILL');
  await once(server, 'exit');
  return { milliseconds, residentMegabytes };
}

/** From Linux's own accounting; NaN elsewhere. */
function residentKilobytes(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}
