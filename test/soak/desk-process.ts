import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/commands/preview.ts', import.meta.url));
/** As `npm run desk` has it: without it, each start compiles every module. */
const COMPILE_CACHE = `--import=${new URL('../../src/config/compile-cache.ts', import.meta.url)}`;

export type DeskProcess = {
  readonly origin: string;
  readonly key: string;
  readonly isAlive: () => boolean;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
};

/** Runs the desk over a site's folder, on a port of its own, until it has told its address. `limit` is what its shell sets first. */
export async function startDesk(folder: string, limit = 'true'): Promise<DeskProcess> {
  const child = spawn('sh', ['-c', `${limit}; exec "$0" "$@"`, process.execPath, COMPILE_CACHE, COMMAND], {
    cwd: folder,
    env: {
      CONTENT_DIR: `${folder}/content`,
      PUBLIC_DIR: `${folder}/public`,
      CACHE_DIR: `${folder}/cache`,
      PORT: '0',
      WATCH: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Whatever becomes of the test, the desk does not outlive it for long.
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const { origin, key } = await addressOf(child, ended);
  const isAlive = () => !child.killed && child.exitCode === null && child.signalCode === null;
  return {
    origin,
    key,
    isAlive,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function addressOf(
  { stdout }: ChildProcess,
  ended: Promise<void>,
): Promise<{ readonly origin: string; readonly key: string }> {
  let said = '';
  return new Promise((resolve, reject) => {
    stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, origin, key] = /(http:\/\/\S+)\/\?nyckel=(.*)\n/.exec(said) ?? [];
      if (origin !== undefined && key !== undefined) resolve({ origin, key });
    });
    ended.then(() => reject(new Error(`the desk ended and had said: ${said}`)));
  });
}
