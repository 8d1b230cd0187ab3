import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PDF, PNG, writeSite } from '../publishing/site-folder.ts';
import { startDesk } from '../soak/desk-process.ts';
import { Client, valueIn } from './editing/form-client.ts';

const FOLLOW_UP = '2018/uppfoljning-tertial-1.md';
const folder = writeSite();
// No file may be larger than 100 kB: a disk that fills up while one is written.
const desk = await startDesk(folder, 'ulimit -f 200');
const client = await Client.at(desk.origin, desk.key);
afterAll(async () => {
  await desk.kill();
  rmSync(folder, { recursive: true });
});

const large = (beginning: string | Buffer) =>
  Buffer.concat([Buffer.from(beginning), Buffer.alloc(200_000, '% fyllnad ')]);

it('a PDF that the disk has no room for is refused, nothing is left of it, and what is written stays', async () => {
  const page = await client.press(await client.open(FOLLOW_UP), FOLLOW_UP, 'ladda-upp', {
    'dokument/o0/fil+fil': new File([large(PDF)], 'stor.pdf'),
    '#text': 'Skrivet.',
  });
  expect(page.text).toContain(
    'Dokumentet kunde inte sparas (EFBIG). Försök igen, eller be den som sköter datorn om hjälp.',
  );
  expect(valueIn(page, '#text')).toBe('Skrivet.');
  expect(readdirSync(join(folder, 'public/dokument/2018'))).toEqual(['uppfoljning.pdf']);
});

it('and so is a picture', async () => {
  const page = await client.press(await client.open(FOLLOW_UP), FOLLOW_UP, 'lagg-bild', {
    '#bild': new File([large(PNG)], 'stor.png'),
    '#bild-alt': 'Torget',
    '#text': 'Skrivet.',
  });
  expect(page.text).toContain(
    'Bilden kunde inte sparas (EFBIG). Försök igen, eller be den som sköter datorn om hjälp.',
  );
  expect([valueIn(page, '#text'), valueIn(page, '#bild-alt')]).toEqual(['Skrivet.', 'Torget']);
  expect(readdirSync(join(folder, 'content/2018/bilder'))).toEqual(['torg.png']);
});
