import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeRepository } from '../../../src/versions/repository.ts';
import { PDF, PNG } from '../../publishing/site-folder.ts';
import { Client, onDisk } from '../editing/form-client.ts';
import { mainText, startPreview } from '../running-preview.ts';

const FILES = {
  'content/2018/bilder/torget.png': PNG,
  'content/2018/bilder/gammal.png': PNG,
  'content/sidor/om.md':
    '---\ntitel: Om webbplatsen\n---\nLäs [rapporten](/dokument/2018/rapport.pdf).\n\n![Ett torg](bilder/torget.png)\n',
  'content/sidor/bilder/torget.png': PNG,
  'public/dokument/2018/rapport.pdf': PDF,
  'public/dokument/2018/gammal.pdf': PDF,
  'public/dokument/2018/medborgarlofte-2018.pdf': PDF,
};
const OLD = '../public/dokument/2018/gammal.pdf';

async function desk() {
  const preview = await startPreview(FILES);
  const client = await Client.of(preview);
  return {
    preview,
    read: async (target: string) => mainText(await (await client.fetch(target)).text()),
    send: async (fields: Readonly<Record<string, string>>) => {
      const response = await client.fetch('/redigera-filer', {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { Origin: preview.origin },
      });
      const target = response.headers.get('location');
      return { status: response.status, target, text: mainText(await response.text()) };
    },
    html: async (target: string) => (await client.fetch(target)).text(),
    isThere: (path: string) => existsSync(join(preview.folder, 'content', path)),
  };
}

const own = await desk();
const { preview, send, read } = own;
await makeRepository(preview.folder);
afterAll(preview.stop);

it('says where each picture and document is used', async () => {
  const text = await read('/redigera-filer');
  expect(text).toContain('gammal.png Ingen sida visar bilden.');
  expect(text).toContain('torget.png Används på Om webbplatsen .');
  expect(text).toContain('rapport.pdf Används på Om webbplatsen .');
  expect(text).toContain('gammal.pdf Ingen sida länkar till dokumentet, så besökare kan inte öppna det.');
});

it('takes a document away with the reason, and gives it back with its address', async () => {
  const { target } = await send({ fil: OLD, skal: 'Det hade fel siffror.' });
  expect([target, own.isThere(OLD)]).toEqual(['/redigera-papperskorg', false]);
  expect(onDisk(preview, 'webbplats.yaml')).toContain('/dokument/2018/gammal.pdf: Det hade fel siffror.');
  expect((await preview.ask('/dokument/2018/gammal.pdf')).status).toBe(410);
  const bin = await own.html('/redigera-papperskorg');
  expect(mainText(bin)).toMatch(
    /Dokumentet gammal\.pdf Borttagen .* Ta bort gammal\.pdf: Det hade fel siffror\./,
  );
  const [, version = ''] = /name="version" value="([0-9a-f]{40})"/.exec(bin) ?? [];
  expect((await send({ fil: OLD, version })).target).toBe('/redigera-filer');
  expect(own.isThere(OLD)).toBe(true);
  expect(onDisk(preview, 'webbplats.yaml')).not.toContain('gammal.pdf');
  expect(await read('/redigera-papperskorg')).toContain('Papperskorgen är tom.');
});

it('takes a picture away, and the document of a period, which no page names', async () => {
  for (const fil of ['2018/bilder/gammal.png', '../public/dokument/2018/medborgarlofte-2018.pdf']) {
    expect((await send({ fil })).target).toBe('/redigera-papperskorg');
    expect(own.isThere(fil)).toBe(false);
  }
});

it.each([
  ['sidor/bilder/torget.png', 'Fel: torget.png: Den används. Ta bort den ur sidorna först.'],
  ['../public/dokument/2018/rapport.pdf', 'Fel: rapport.pdf: Den används. Ta bort den ur sidorna först.'],
  ['webbplats.yaml', 'Fel: Filen finns inte längre. Någon annan kan ha ändrat den.'],
  ['../public/dokument/../../content/webbplats.yaml', 'Fel: Filen finns inte längre.'],
])('leaves %s', async (fil, message) => {
  const { status, text } = await send({ fil });
  expect([status, text]).toEqual([422, expect.stringContaining(message)]);
  expect(own.isThere(fil)).toBe(true);
});

it('takes nothing away while a file that cannot be read may be the one that uses it', async () => {
  preview.save('sidor/trasig.md', '---\ntitel: "Trasig\n---\n');
  expect(await read('/redigera-filer')).toContain(
    'Innehållet har fel. Så länge de finns går det inte att se vilka sidor som visar en bild eller ett dokument, och inget kan tas bort här.',
  );
  expect((await send({ fil: OLD })).text).toContain(
    'Fel: gammal.pdf: Rätta felen i innehållet först. Så länge de finns går det inte att se vilka sidor som visar den.',
  );
  expect(own.isThere(OLD)).toBe(true);
});

it('leaves a document that no version could bring back', async () => {
  const alone = await desk();
  const { text } = await alone.send({ fil: OLD });
  expect(text).toContain(
    'Fel: gammal.pdf: Filen ligger utanför versionshistoriken och skulle inte gå att få tillbaka. Be den som sköter datorn att ta bort den.',
  );
  expect(alone.isThere(OLD)).toBe(true);
  alone.preview.stop();
});
