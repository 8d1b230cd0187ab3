import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BROKEN_PAGE, mainText, startPreview } from '../running-preview.ts';
import { Client, onDisk } from './form-client.ts';

const preview = await startPreview({
  'content/sidor/trasig.md': BROKEN_PAGE,
  'content/sidor/citat.md': '---\ntitel: "A\n---\n',
  'package.json': '{}',
});
symlinkSync('om.md', join(preview.folder, 'content/sidor/lank.md'));
await preview.site.refresh();
const client = await Client.of(preview);
afterAll(preview.stop);

const ABOUT = onDisk(preview, 'sidor/om.md');

it('the desk lists all content, grouped, with its title and what is wrong with it', async () => {
  expect(mainText(await preview.read('/redigera'))).toContain(
    [
      'Allt innehåll',
      '2018 Löften 2018 Uppföljning 2018 tertial 1',
      '2017 Löften 2017',
      'Sidor A 1 fel Om webbplatsen Tillgänglighetsredogörelse trasig 1 fel',
      'Hela webbplatsen Namn, parter och ordlista',
    ].join(' '),
  );
});

describe('a file that is not there', () => {
  it.each([
    '/redigera/../package.json',
    '/redigera/..%2fpackage.json',
    '/redigera/%2e%2e/package.json',
    '/redigera/sidor/..%2f..%2fpackage.json',
    '/redigera/sidor/%2e%2e%2fwebbplats.yaml',
    '/redigera//webbplats.yaml',
    '/redigera/sidor/lank.md',
    '/redigera/sidor/finns-inte.md',
    '/redigera/2018/bilder/torg.png',
    '/redigera/2018',
    '/redigera/sidor/Om.md',
  ])('is not shown, and takes nothing: %s', async (target) => {
    const { status, body } = await preview.ask(target);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('<textarea');
    const posted = await client.fetch(target, {
      method: 'POST',
      headers: { Origin: preview.origin, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'gor=spara&som=text&hela=x',
    });
    expect([404, 405, 503]).toContain(posted.status);
    expect(onDisk(preview, 'sidor/om.md')).toBe(ABOUT);
    expect(readFileSync(join(preview.folder, 'package.json'), 'utf8')).toBe('{}');
  });

  it('is told of', async () => {
    expect(mainText(await preview.read('/redigera/sidor/finns-inte.md'))).toBe(
      'Det finns inte Det du söker finns inte bland innehållet. Det kan vara borttaget eller ha bytt adress.',
    );
  });
});

describe('what cannot be read as a form', () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
    client.fetch('/redigera/sidor/om.md', {
      method: 'POST',
      headers: { Origin: preview.origin, 'Content-Type': type },
      body,
    });

  it('is too large', async () => {
    const large = await post(new Uint8Array(32 * 1024 * 1024 + 1), 'multipart/form-data; boundary=x');
    expect([large.status, mainText(await large.text())]).toEqual([
      413,
      'Filen är för stor Det som skickades är större än 32 MB och togs inte emot. Gå tillbaka, där det du skrev står kvar, och välj en mindre fil.',
    ]);
  });

  it.each([
    ['{}', 'application/json'],
    ['x', 'multipart/form-data; boundary=y'],
    ['x', 'text/plain'],
  ])('is no form: %s as %s', async (body, type) => {
    const reply = await post(body, type);
    expect([reply.status, mainText(await reply.text())]).toEqual([
      400,
      'Formuläret gick inte att läsa Gå tillbaka och försök igen.',
    ]);
  });

  afterAll(() => expect(onDisk(preview, 'sidor/om.md')).toBe(ABOUT));
});

describe('without the key', () => {
  it('a form can be read, and says how to get to save', async () => {
    const text = mainText(await preview.read('/redigera/sidor/om.md'));
    expect(text).toContain('En nyckel gäller en gång.');
    expect(text).toContain('Du kan läsa formuläret, men inte spara. Använd nyckeln överst på sidan först.');
    expect(text).not.toMatch(/Spara|Lägg till|Ladda upp/);
  });

  it.each(['/redigera/sidor/om.md', '/redigera-vy', '/redigera'])('nothing is taken: %s', async (target) => {
    const { status, body } = await preview.post(target, { gor: 'spara', som: 'text', hela: 'x' });
    expect([status, body.toString()]).toEqual([
      403,
      'För att ändra något behöver du nyckeln. Öppna adressen med nyckel som står i fönstret där skrivbordet startades.\n',
    ]);
    expect(onDisk(preview, 'sidor/om.md')).toBe(ABOUT);
  });
});

it('a live view is made as the page is, with HTML shown as it is written', async () => {
  const body = new FormData();
  body.set('path', '2018/lofte.md');
  body.set('text', '## Hej\n\n<script>x</script> [länk](/om)');
  const reply = await client.fetch('/redigera-vy', {
    method: 'POST',
    body,
    headers: { Origin: preview.origin },
  });
  expect(await reply.text()).toBe(
    '<h3 id="hej">Hej</h3>\n<p>&lt;script&gt;x&lt;/script&gt; <a href="/om">länk</a></p>',
  );
});
