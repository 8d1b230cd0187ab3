import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { get } from '../http/raw-http.ts';
import { writeSite } from '../publishing/site-folder.ts';
import { BROKEN_PAGE, mainText } from './running-preview.ts';

const COMMAND = fileURLToPath(new URL('../../src/commands/preview.ts', import.meta.url));
const good = writeSite();
const broken = writeSite({ 'content/sidor/om.md': BROKEN_PAGE });
afterAll(() => {
  for (const folder of [good, broken]) rmSync(folder, { recursive: true });
});

/** Runs `node src/commands/preview.ts`; once it has told its address, `opened` is called, and then it is told to stop. */
async function run(
  folder: string,
  environment: Readonly<Record<string, string>>,
  opened: (port: number, said: () => string) => Promise<void> = async () => {},
  signal: NodeJS.Signals = 'SIGTERM',
) {
  const child = spawn(process.execPath, [COMMAND], {
    cwd: folder,
    env: {
      CONTENT_DIR: `${folder}/content`,
      PUBLIC_DIR: `${folder}/public`,
      CACHE_DIR: `${folder}/cache`,
      PORT: '0',
      ...environment,
    },
    timeout: 40_000,
    killSignal: 'SIGKILL',
  });
  let stdout = '';
  let stderr = '';
  let using: Promise<void> | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    const [, port] = /:(\d+)\/\?nyckel=.*\n.*Ctrl\+C/.exec(stdout) ?? [];
    if (port === undefined || using !== undefined) return;
    using = opened(Number(port), () => stdout).finally(() => child.kill(signal));
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  await using;
  return { code, stdout, stderr };
}

describe.concurrent('npm run preview', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'lofte.example'])('refuses HOST=%s', async (host) => {
    expect(await run(good, { HOST: host })).toEqual({
      code: 1,
      stdout: '',
      stderr: `HOST=${host} går inte att använda. Skrivbordet visas bara på den egna datorn: skriv HOST=127.0.0.1 eller utelämna HOST.\n`,
    });
  });

  it('refuses a setting that cannot be used', async () => {
    expect(await run(good, { PORT: 'x' })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'PORT=x går inte att använda. Skriv ett heltal från 0 till 65535, till exempel PORT=3000.\n',
    });
  });

  it('says when the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const bound = other.address();
        resolve(bound !== null && typeof bound === 'object' ? bound.port : 0);
      });
    });
    expect(await run(good, { PORT: String(port) })).toEqual({
      code: 1,
      stdout: '',
      stderr: `PORT=${port} är upptagen av ett annat program. Välj en annan port, till exempel PORT=${port + 1}.\n`,
    });
    other.close();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'tells an address with a key, a new one when it is used, and ends at once (%s)',
    async (signal) => {
      const { code, stdout, stderr } = await run(
        good,
        {},
        async (port, said) => {
          const [, key] = /nyckel=(.*)/.exec(said()) ?? [];
          const headers = { Host: `127.0.0.1:${port}` };
          expect((await get(port, `/?nyckel=${key}`, headers)).status).toBe(303);
          expect((await get(port, '/2018', headers)).status).toBe(200);
        },
        signal,
      );
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.split('\n')).toEqual([
        expect.stringMatching(/^Skrivbordet visas på http:\/\/127\.0\.0\.1:\d+\/\?nyckel=[\w-]{22}$/),
        'Avsluta med Ctrl+C.',
        expect.stringMatching(
          /^Ny nyckel, för en annan webbläsare: http:\/\/127\.0\.0\.1:\d+\/\?nyckel=[\w-]{22}$/,
        ),
        '',
      ]);
    },
  );

  it('starts with broken content, and answers with the list', async () => {
    const { code } = await run(broken, {}, async (port) => {
      const { status, body } = await get(port, '/', { Host: `127.0.0.1:${port}` });
      expect([status, mainText(body.toString())]).toEqual([
        503,
        expect.stringContaining(
          'Fel: Här står en uppgift som formuläret inte har något fält för. Öppna filen som text för att rätta det. Filen sidor/om.md:2:1: Nyckeln ”titell” finns inte här. Menade du ”titel”?',
        ),
      ]);
    });
    expect(code).toBe(0);
  });
});
