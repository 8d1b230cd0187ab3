import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Client, onDisk } from '../editing/form-client.ts';
import { HIDDEN, mainText, startPreview } from '../running-preview.ts';

const preview = await startPreview({
  ...HIDDEN,
  'content/webbplats.yaml': `namn: Löften i Exempelby
ort: Exempelby
adress: https://lofte.example
parter:
  polisen: {namn: Polisen}
  kommunen: {namn: Exempelby kommun}
meny: [om] # Bara en.
flyttade-adresser:
  /gammal-om: /om
`,
});
const client = await Client.of(preview);
afterAll(preview.stop);

async function send(target: string, fields: Readonly<Record<string, string>>) {
  const response = await client.fetch(target, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: preview.origin },
  });
  const html = await response.text();
  return { status: response.status, target: response.headers.get('location'), text: mainText(html) };
}
const read = async (target: string) => (await client.fetch(target)).text();
const isThere = (path: string) => existsSync(join(preview.folder, 'content', path));

describe('a move', () => {
  it('leads the old address, and those that led to it, to the new one, in the menu too', async () => {
    const before = onDisk(preview, 'sidor/om.md');
    const { status, target } = await send('/redigera-flytta/sidor/om.md', {
      gor: 'flytta',
      adress: '/om-oss',
    });
    expect([status, target]).toEqual([303, '/redigera/sidor/om-oss.md']);
    expect([onDisk(preview, 'sidor/om-oss.md'), isThere('sidor/om.md')]).toEqual([before, false]);
    expect(onDisk(preview, 'webbplats.yaml')).toContain(`meny: [om-oss] # Bara en.
flyttade-adresser:
  /gammal-om: /om-oss
  /om: /om-oss
`);
    expect((await preview.ask('/om')).headers['Location']).toBe('/om-oss');
    expect(await read('/redigera-versioner/sidor/om-oss.md')).toContain('Flytta /om till /om-oss');
  });

  it('is undone as the newest change, and the address that readers had meanwhile leads back', async () => {
    const { target } = await send('/redigera-versioner/sidor/om-oss.md', { gor: 'angra' });
    expect(target).toBe('/redigera-versioner/sidor/om.md');
    expect([isThere('sidor/om.md'), isThere('sidor/om-oss.md')]).toEqual([true, false]);
    expect(onDisk(preview, 'webbplats.yaml')).toContain(`meny: [om] # Bara en.
flyttade-adresser:
  /gammal-om: /om
  /om-oss: /om
`);
    await send('/redigera-flytta/sidor/om.md', { gor: 'flytta', adress: '/om-oss' });
    expect(onDisk(preview, 'webbplats.yaml')).toContain(`
flyttade-adresser:
  /gammal-om: /om-oss
  /om: /om-oss
`);
  });

  it.each([
    ['', 'Skriv den nya adressen med bokstäver eller siffror.'],
    ['???', 'Skriv den nya adressen med bokstäver eller siffror.'],
    ['Om Oss?', 'Skriv en annan adress än den som sidan har.'],
    ['om-oss', 'Skriv en annan adress än den som sidan har.'],
    ['planer', 'Adressen används redan. Välj en annan.'],
  ])('says what is wrong with “%s”', async (adress, message) => {
    const { status, text } = await send('/redigera-flytta/sidor/om-oss.md', { gor: 'flytta', adress });
    expect([status, text]).toEqual([422, expect.stringContaining(message)]);
  });
});

describe('a removal', () => {
  it('tells before it is made which pages lead there', async () => {
    expect(mainText(await read('/redigera-flytta/2018/lofte.md'))).toContain(
      'Länkar hit finns på de här sidorna. De behöver ändras om adressen inte ska leda till en annan sida: Om webbplatsen',
    );
    expect(await read('/redigera-flytta/sidor/om-oss.md')).not.toContain('Länkar hit');
  });

  it('of a draft needs no reason, lies in the bin, and comes back whole', async () => {
    const before = onDisk(preview, 'sidor/planer.md');
    await send('/redigera-flytta/sidor/planer.md', { gor: 'bort' });
    expect(isThere('sidor/planer.md')).toBe(false);
    const bin = await read('/redigera-papperskorg');
    expect(mainText(bin)).toContain('Våra planer Borttagen');
    const [, id = ''] = /name="gor" value="([0-9a-f]{40})"/.exec(bin) ?? [];
    await send('/redigera-versioner/sidor/planer.md', { gor: id });
    expect(onDisk(preview, 'sidor/planer.md')).toBe(before);
    expect(mainText(await read('/redigera-papperskorg'))).toContain('Papperskorgen är tom.');
  });

  it('of a page asks what its readers shall meet', async () => {
    const { status, text } = await send('/redigera-flytta/2018/uppfoljning-tertial-1.md', { gor: 'bort' });
    expect([status, text]).toEqual([
      422,
      expect.stringContaining('Skriv varför sidan är borttagen, eller vart adressen ska leda.'),
    ]);
  });

  it('says why to whoever follows a link', async () => {
    await send('/redigera-flytta/2018/uppfoljning-tertial-1.md', {
      gor: 'bort',
      skal: 'Den gällde ett annat år.',
    });
    expect(onDisk(preview, 'webbplats.yaml')).toContain(
      'borttagna:\n  /2018/tertial-1: Den gällde ett annat år.\n',
    );
    const { status, body } = await preview.ask('/2018/tertial-1');
    expect([status, body.toString()]).toEqual([410, expect.stringContaining('Den gällde ett annat år.')]);
  });

  it('that is taken back says so no more', async () => {
    const bin = await read('/redigera-papperskorg');
    const [, id = ''] = /tertial-1\.md" method="post">\s*<button[^>]* value="([0-9a-f]{40})"/.exec(bin) ?? [];
    await send('/redigera-versioner/2018/uppfoljning-tertial-1.md', { gor: id });
    expect((await preview.ask('/2018/tertial-1')).status).toBe(200);
    expect(onDisk(preview, 'webbplats.yaml')).not.toContain('/2018/tertial-1');
    expect(preview.site.current().problems.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('of a period waits for its follow-ups', async () => {
    const { text } = await send('/redigera-flytta/2019/lofte.md', { gor: 'bort', skal: 'Nej.' });
    expect(text).toContain('Ta bort periodens uppföljningar först.');
  });
});
