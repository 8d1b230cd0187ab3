import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PDF, PNG, SITE } from '../../publishing/site-folder.ts';
import { Client, onDisk } from '../editing/form-client.ts';
import { mainText, startPreview } from '../running-preview.ts';

const FOLLOW_UP = `---
titel: Uppföljning 2018
omfattar: tertial 2
dokument: {fil: t2.pdf}
---
Se [löftet](/2018/trygghet).
`;
const preview = await startPreview({
  'content/2018/uppfoljning-tertial-2.md': FOLLOW_UP,
  'content/2018/bilder/torg.png': PNG,
  'public/dokument/2018/t2.pdf': PDF,
  'content/2019/lofte.md': `---
titel: Löften 2019
period: 2019
fortsätter: ["2017", "2018"] # Båda.
löften:
  - {id: tryggt, titel: Vi gör torget tryggt., fortsätter: 2018/trygghet}
---
`,
});
const client = await Client.of(preview);
afterAll(preview.stop);

async function move(path: string, adress: string) {
  const response = await client.fetch(`/redigera-flytta/${path}`, {
    method: 'POST',
    body: new URLSearchParams({ gor: 'flytta', adress }),
    headers: { Origin: preview.origin },
  });
  return {
    status: response.status,
    target: response.headers.get('location'),
    text: mainText(await response.text()),
  };
}
const leadsTo = async (address: string) => (await preview.ask(address)).headers['Location'];
const errors = () => preview.site.current().problems.filter(({ level }) => level === 'error');
const isThere = (path: string) => existsSync(join(preview.folder, path));

describe('a period that gets another address', () => {
  it('takes all that lies in it along, and its old addresses lead on', async () => {
    const before = onDisk(preview, '2018/lofte.md');
    const page = await (await client.fetch('/redigera-flytta/2018/lofte.md')).text();
    expect(mainText(page)).toContain('Periodens uppföljningar, bilder och dokument följer med');
    expect(await move('2018/lofte.md', '2018-2019')).toMatchObject({
      status: 303,
      target: '/redigera/2018-2019/lofte.md',
    });
    expect(errors()).toEqual([]);
    expect([isThere('content/2018'), isThere('public/dokument/2018')]).toEqual([false, false]);
    expect(onDisk(preview, '2018-2019/lofte.md')).toBe(before);
    expect(onDisk(preview, '2018-2019/uppfoljning-tertial-2.md')).toBe(FOLLOW_UP);
    expect(readFileSync(join(preview.folder, 'public/dokument/2018-2019/t2.pdf'), 'utf8')).toBe(PDF);
    expect(onDisk(preview, '2019/lofte.md')).toContain('fortsätter: ["2017", 2018-2019] # Båda.');
    expect(onDisk(preview, '2019/lofte.md')).toContain('fortsätter: 2018-2019/trygghet}');
    const led = ['/2018', '/2018/trygghet', '/2018/tertial-2', '/dokument/2018/t2.pdf', '/Gamla/Löften/'];
    expect(await Promise.all(led.map((address) => leadsTo(encodeURI(address))))).toEqual([
      '/2018-2019',
      '/2018-2019/trygghet',
      '/2018-2019/tertial-2',
      '/dokument/2018-2019/t2.pdf',
      '/2018-2019',
    ]);
  });

  it('has its earlier versions there, and can go back', async () => {
    const versions = await (await client.fetch('/redigera-versioner/2018-2019/lofte.md')).text();
    expect(mainText(versions)).toContain('Flytta /2018 till /2018-2019');
    expect((await move('2018-2019/lofte.md', '2018')).status).toBe(303);
    expect(errors()).toEqual([]);
    expect(await leadsTo('/2018-2019/tertial-2')).toBe('/2018/tertial-2');
    expect((await preview.ask('/2018/tertial-2')).status).toBe(200);
    expect(onDisk(preview, '2019/lofte.md')).toContain('fortsätter: ["2017", 2018] # Båda.');
  });

  it.each([
    ['2019', 'Adressen används redan. Välj en annan.'],
    ['sok', 'Adressen används redan. Välj en annan.'],
    ['2018', 'Skriv en annan adress än den som perioden har.'],
    ['!', 'Skriv den nya adressen med bokstäver eller siffror.'],
  ])('is told what is wrong with “%s”', async (adress, message) => {
    const { status, text } = await move('2018/lofte.md', adress);
    expect([status, text]).toEqual([422, expect.stringContaining(`Fel: ${message}`)]);
  });
});

it('the settings stay as they are written but for the rows', () => {
  const start = String(SITE['content/webbplats.yaml']).split('flyttade-adresser')[0] ?? '-';
  expect(onDisk(preview, 'webbplats.yaml').startsWith(start)).toBe(true);
});
