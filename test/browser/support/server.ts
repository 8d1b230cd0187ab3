import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type RunningSite = { readonly origin: string; readonly stop: () => Promise<void> };

/** Starts the real server on a free port, as `npm start` does. Rejects with what it says when it does not start. */
export async function startSite(contentDir: string, publicDir: string): Promise<RunningSite> {
  const server = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      CONTENT_DIR: contentDir,
      PUBLIC_DIR: publicDir,
      SITE_URL: '',
      LOG_LEVEL: 'silent',
      WATCH: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { origin: await originOf(server), stop: () => stop(server) };
}

/** Waits for the line that tells the address. */
function originOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (data) => {
      said += String(data);
    });
    stderr?.on('end', () => reject(new Error(`The server did not start.\n${said}`)));
    stdout?.on('data', (data) => {
      const origin = /http:\/\/\S+/.exec(String(data))?.[0];
      if (origin !== undefined) resolve(origin);
    });
  });
}

async function stop(server: ChildProcess): Promise<void> {
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  await exited;
}
