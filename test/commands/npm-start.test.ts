import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { get } from '../http/raw-http.ts';
import { writeSite } from '../publishing/site-folder.ts';

const PROJECT = join(import.meta.dirname, '../..');

it('a stop of npm stops the server that it started, with its notice and exit code', async () => {
  const folder = writeSite({});
  const npm = spawn('npm', ['start'], {
    cwd: PROJECT,
    env: {
      ...process.env,
      PORT: '0',
      CONTENT_DIR: join(folder, 'content'),
      PUBLIC_DIR: join(folder, 'public'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 40_000,
    killSignal: 'SIGKILL',
  });
  let said = '';
  const port = await new Promise<number>((resolve) => {
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, found] = /^Webbplatsen visas på http:\/\/127\.0\.0\.1:(\d+)\n/m.exec(said) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
  });
  expect((await get(port, '/halsa')).status).toBe(200);
  npm.kill('SIGTERM');
  const ended = once(npm, 'close');
  await expect.poll(async () => (await get(port, '/halsa')).status, { interval: 20 }).toBe(503);
  expect(await ended).toEqual([0, null]);
  expect(said).toContain('Servern har stannat.');
  await expect(get(port, '/halsa')).rejects.toThrow('ECONNREFUSED');
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
