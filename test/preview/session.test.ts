import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mainText, type RunningPreview, startPreview } from './running-preview.ts';

let preview: RunningPreview;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(() => preview.stop());

const cookieOf = (headers: Readonly<Record<string, string>>) =>
  (headers['Set-Cookie'] ?? '').split(';')[0] ?? '';

describe('the key of the terminal', () => {
  it('makes a session once, leads to the address without it, and is followed by a new one', async () => {
    const { key } = preview.session;
    const { status, headers } = await preview.ask(`/2018?datum=2030-01-01&nyckel=${key}`);
    expect([status, headers['Location']]).toEqual([303, '/2018?datum=2030-01-01']);
    expect(headers['Set-Cookie']).toMatch(
      new RegExp(`^nyckel_${preview.port}=[\\w-]{22}; Path=/; HttpOnly; SameSite=Strict$`),
    );
    expect(headers['Set-Cookie']).not.toContain(key);
    expect(preview.told).toEqual([preview.session.key]);
    expect(preview.session.key).not.toBe(key);

    const again = await preview.ask(`/?nyckel=${key}`);
    expect([again.status, again.headers['Set-Cookie']]).toEqual([403, undefined]);
    expect(mainText(again.body.toString())).toBe(
      'Nyckeln gäller inte En nyckel gäller en gång. Den nyaste står sist i fönstret där skrivbordet startades. Du kan läsa allt här. För att ändra något behöver webbläsaren en nyckel. Den visas i fönstret där skrivbordet startades. Öppna adressen som står där, eller klistra in nyckeln här. En nyckel gäller en gång. Nyckel Använd nyckeln',
    );
  });

  it('in the address of the terminal leads to what is to be done', async () => {
    const { headers } = await preview.ask(`/?nyckel=${preview.session.key}`);
    expect(headers['Location']).toBe('/redigera');
    const opened = await preview.ask('/redigera', { Cookie: cookieOf(headers) });
    expect(mainText(opened.body.toString())).toMatch(/^Att göra /);
  });

  it('that is used does no harm in the browser that used it', async () => {
    const { key } = preview.session;
    const cookie = cookieOf((await preview.ask(`/?nyckel=${key}`)).headers);
    const { status, headers } = await preview.ask(`/om?nyckel=${key}`, { Cookie: `a=b; ${cookie}` });
    expect([status, headers['Location'], headers['Set-Cookie']]).toEqual([303, '/om', undefined]);
  });

  it.each(['', 'x', 'a'.repeat(22), '%00'])('is not “%s”', async (wrong) => {
    expect((await preview.ask(`/?nyckel=${wrong}`)).status).toBe(403);
  });

  it('is not redeemed by a HEAD', async () => {
    const { key } = preview.session;
    expect((await preview.ask(`/?nyckel=${key}`, {}, 'HEAD')).headers['Set-Cookie']).toBeUndefined();
    expect(preview.session.key).toBe(key);
  });

  it('can be pasted', async () => {
    const { session, post, ask, read } = preview;
    expect(mainText(await read('/redigera'))).toContain('Nyckel Använd nyckeln');
    const { status, headers } = await post('/forhandsvisning/nyckel', { nyckel: ` ${session.key} ` });
    expect([status, headers['Location']]).toEqual([303, '/redigera']);
    const list = (await ask('/redigera', { Cookie: cookieOf(headers) })).body.toString();
    expect(mainText(list)).not.toContain('Du kan läsa, men inte ändra');
    expect(list).not.toContain('id="nyckel_"');
  });

  it('leads where the form says, but never to another site', async () => {
    const { session, post } = preview;
    const target = async (till: string) =>
      (await post('/forhandsvisning/nyckel', { nyckel: session.key, till })).headers['Location'];
    expect(await target('/redigera/sidor/om.md')).toBe('/redigera/sidor/om.md');
    expect(await target('//evil.example')).toBe('/evil.example');
    expect(await target('/\\evil.example')).toBe('/evil.example');
    expect(await target('https://evil.example')).toBe('/redigera');
  });

  it('does not let an address lead to another site', async () => {
    const { session, ask } = preview;
    expect((await ask(`//evil.example/?nyckel=${session.key}`)).headers['Location']).toMatch(/^\/(?!\/)/);
  });

  it('that is wrong is not taken from the form', async () => {
    const { status, headers } = await preview.post('/forhandsvisning/nyckel', { nyckel: 'fel' });
    expect([status, headers['Set-Cookie']]).toEqual([403, undefined]);
  });
});
