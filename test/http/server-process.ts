import {
  type ChildProcessWithoutNullStreams,
  type SpawnOptionsWithoutStdio,
  spawn,
} from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** As `npm start` has it: without it, each start compiles every module. */
const COMPILE_CACHE = `--import=${new URL('../../src/config/compile-cache.ts', import.meta.url)}`;

export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type ServerProcess = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly port: number;
  /** What was written on standard output so far. */
  readonly stdout: () => string;
  readonly ended: Promise<Ended>;
};

/** How a server is run otherwise than by `node src/main.ts`. */
export type Run = {
  readonly command?: readonly [file: string, ...argv: string[]];
  readonly options?: SpawnOptionsWithoutStdio;
};

export const MAIN_COMMAND = [process.execPath, COMPILE_CACHE, MAIN] as const;

/** Runs the server over a site's folder until it ends by itself, with no environment but the one given. */
export function runMain(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return spawnMain(folder, environment).ended;
}

/** Runs the server over a site's folder until it has told its address. */
export async function startMain(
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  run: Run = {},
): Promise<ServerProcess> {
  const { child, ended, stdout } = spawnMain(folder, environment, run);
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [, found] = /^Webbplatsen visas på http:\/\/127\.0\.0\.1:(\d+)\n/m.exec(stdout()) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
    ended.then((end) => reject(new Error(`ended instead: ${JSON.stringify(end)}`)));
  });
  return { child, port, stdout, ended };
}

/** Begins to run the server over a site's folder. */
export function spawnMain(
  folder: string,
  environment: Readonly<Record<string, string>>,
  { command = MAIN_COMMAND, options = {} }: Run = {},
): Omit<ServerProcess, 'port'> {
  const own = {
    CONTENT_DIR: `${folder}/content`,
    PUBLIC_DIR: `${folder}/public`,
    CACHE_DIR: `${folder}/cache`,
    PORT: '0',
    WATCH: 'off',
  };
  const [file, ...argv] = command;
  const child = spawn(file, argv, {
    cwd: folder,
    env: { ...own, ...environment },
    // Whatever becomes of the test, the server does not outlive it for long.
    timeout: 120_000,
    killSignal: 'SIGKILL',
    ...options,
  });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, ...written }));
  });
  return { child, ended, stdout: () => written.stdout };
}
