import { rmSync } from 'node:fs';
import { get } from '../http/raw-http.ts';
import { MAIN_COMMAND, type ServerProcess, startMain } from '../http/server-process.ts';
import { writeSite } from '../publishing/site-folder.ts';
import { comesTrue } from './comes-true.ts';
import { PLEDGES, versionText } from './versions.ts';

/** A server that one fault after another is tried on. */
export type Bed = {
  /** Holds `content/` and `public/`. */
  readonly folder: string;
  readonly server: ServerProcess;
  readonly end: () => Promise<void>;
};

const [NODE, ...ARGS] = MAIN_COMMAND;
const SET_CLOCK = `--import=${new URL('set-clock.ts', import.meta.url)}`;
/** What is held is so for two days. */
const HELD = new Date(Date.now() + 172_800_000).toISOString().slice(0, 10);

/** Starts a server that follows its content, with so many pages more than a small town has, a large document, and a clock that can be set. */
export async function startBed(pages: number): Promise<Bed> {
  const more = Array.from({ length: pages }, (_, at) => [
    `content/sidor/sida-${at}.md`,
    `---\ntitel: Sida ${at}\n---\nText.\n`,
  ]);
  const folder = writeSite({
    ...Object.fromEntries(more),
    [PLEDGES]: versionText(0),
    'content/sidor/senare.md': `---\ntitel: Senare\npubliceras: ${HELD}\n---\nSenare.\n`,
    'public/stor.pdf': Buffer.alloc(2_000_000),
  });
  const command = [NODE, SET_CLOCK, ...ARGS] as const;
  const server = await startMain(folder, { WATCH: 'on' }, { command, options: { timeout: 3_600_000 } });
  // What is loaded with the first that asks stays open.
  for (const target of ['/', '/halsa', '/stor.pdf', '/finns-inte', '/sok?q=torget'])
    await get(server.port, target);
  await comesTrue(async () => server.stdout().includes('Innehållet är publicerat'));
  return {
    folder,
    server,
    end: async () => {
      server.child.kill('SIGKILL');
      await server.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How often it ended though nobody asked it to. */
export function exitsOf({ server: { child } }: Bed): number {
  return child.exitCode === null && child.signalCode === null ? 0 : 1;
}
