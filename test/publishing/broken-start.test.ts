import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { get } from '../http/raw-http.ts';
import { type ServerProcess, startMain } from '../http/server-process.ts';
import { PDF, writeSite } from './site-folder.ts';

/** A busy machine takes its time. */
const PATIENT = { timeout: 30_000 };

let folder: string;
let server: ServerProcess;

beforeEach(async () => {
  folder = writeSite({});
  server = await startMain(folder);
  expect((await ask('/2018')).status).toBe(200);
  // A small edition is kept as soon as its first page is sent.
  await expect.poll(server.stdout, PATIENT).toContain('Innehållet är publicerat.');
  server.child.kill('SIGKILL');
  await server.ended;
  writeFileSync(`${folder}/content/sidor/om.md`, '---\ntitell: Om\n---\nText.\n');
  writeFileSync(`${folder}/public/dokument/2018/senare.pdf`, PDF);
  server = await startMain(folder);
});

afterEach(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

const ask = (target: string) => get(server.port, target);

it('a start with broken content serves the last good edition, and tells which files are wrong', async () => {
  const page = await ask('/om');
  expect(page.status).toBe(200);
  expect(page.body.toString()).toContain('Här står löftena.');
  const health = await ask('/halsa');
  expect(health.status).toBe(200);
  expect(JSON.parse(health.body.toString())).toEqual({
    status: 'ok',
    edition: expect.stringMatching(/^[0-9a-f]{16}$/),
    innehåll: expect.stringMatching(/^fel sedan \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    filer: ['sidor/om.md'],
  });
  await expect
    .poll(server.stdout, PATIENT)
    .toContain('Innehållet har fel och publiceras inte. Den senaste felfria versionen visas.');
  expect(server.stdout()).toContain(
    'sidor/om.md:2:1  fel  Nyckeln ”titell” finns inte här. Menade du ”titel”?',
  );
});

it('a document that came with what is wrong is not public, and the old ones are', async () => {
  expect((await ask('/dokument/2018/senare.pdf')).status).toBe(404);
  expect((await ask('/dokument/2018/uppfoljning.pdf')).status).toBe(200);
});

it('the mended content is published', async () => {
  writeFileSync(`${folder}/content/sidor/om.md`, '---\ntitel: Om\n---\nNy text.\n');
  server.child.kill('SIGHUP');
  await expect.poll(async () => (await ask('/om')).body.toString(), PATIENT).toContain('Ny text.');
  expect(JSON.parse((await ask('/halsa')).body.toString())).not.toHaveProperty('innehåll');
});
