import { afterAll, expect, it } from 'vitest';
import { Client } from './editing/form-client.ts';
import { mainText, startPreview } from './running-preview.ts';

const preview = await startPreview({
  'content/sidor/om.md': '---\ntitel: Om oss\nutkast: true\n---\nHej.\n',
});
const client = await Client.of(preview);
afterAll(preview.stop);

/** Gives a name, as the desk asks for it. Gives the cookie that the browser keeps. */
async function call(name: string): Promise<string> {
  const { status, headers } = await client.fetch('/forhandsvisning/namn', {
    method: 'POST',
    headers: { Origin: preview.origin },
    body: new URLSearchParams({ namn: name }),
  });
  expect([status, headers.get('location')]).toEqual([303, '/redigera']);
  return headers.get('set-cookie') ?? '';
}

it('the desk asks for a name once, and keeps it in the browser', async () => {
  const ask = async (cookie: string) =>
    mainText(
      await (await client.fetch('/redigera', { headers: { Cookie: `${client.cookie}; ${cookie}` } })).text(),
    );
  expect(await ask('')).toContain('Vad heter du? Namnet står vid det du sparar');
  const cookie = await call('  Åsa\tEk ');
  expect(cookie).toBe('redaktor=%C3%85sa%20Ek; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000');
  const known = await ask(cookie.split(';')[0] ?? '');
  expect(known).not.toContain('Vad heter du?');
  expect(known).toContain('Du sparar som Åsa Ek');
});

it('a version is by who has given the name, whatever the browser keeps', async () => {
  const cookie = (await call('Åsa <x@y> Ek')).split(';')[0] ?? '';
  const named = client.with(cookie);
  await named.press(await named.open('sidor/om.md'), 'sidor/om.md', 'spara', { titel: 'Om' });
  const versions = await (await client.fetch('/redigera-versioner/sidor/om.md')).text();
  expect(mainText(versions)).toMatch(/klockan \d\d\.\d\d , Åsa x@y Ek Ändra ”Om”/);
  expect(await call('')).toContain('Max-Age=0');
  const broken = await client.fetch('/redigera', { headers: { Cookie: `${client.cookie}; redaktor=%C3` } });
  expect(broken.status).toBe(200);
});
