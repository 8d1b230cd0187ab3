import { afterAll, describe, expect, it } from 'vitest';
import { startPreview } from './running-preview.ts';

const preview = await startPreview();
const { port, origin, ask, post, session } = preview;
afterAll(preview.stop);

const HOST =
  'Skrivbordet svarar bara på sin egen adress. Öppna adressen som står i fönstret där det startades.\n';
const ORIGIN = 'En annan webbplats försökte använda skrivbordet. Det går inte.\n';
const SESSION =
  'För att ändra något behöver du nyckeln. Öppna adressen med nyckel som står i fönstret där skrivbordet startades.\n';

const answer = async (reply: ReturnType<typeof ask>) => {
  const { status, body } = await reply;
  return [status, body.toString()];
};

describe('the Host', () => {
  it.each([`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`])(
    'may be %s',
    async (host) => {
      expect((await ask('/', { Host: host })).status).toBe(200);
    },
  );

  it.each([
    'evil.example',
    `evil.example:${port}`,
    'localhost',
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `127.0.0.1.evil.example:${port}`,
    `127.0.0.1:${port}.evil.example`,
    '',
  ])('may not be “%s”, for any address', async (host) => {
    for (const target of ['/', '/robots.txt', '/redigera', '/forhandsvisning/handelser', '/finns-inte'])
      expect(await answer(ask(target, { Host: host }))).toEqual([403, HOST]);
  });

  it('may not be there twice', async () => {
    expect(await answer(ask('/', { host: 'evil.example' }))).toEqual([403, HOST]);
  });
});

describe('the Origin', () => {
  it.each(['http://evil.example', 'null', `https://127.0.0.1:1`, 'http://localhost'])(
    'may not be %s',
    async (foreign) => {
      expect(await answer(ask('/', { Origin: foreign }))).toEqual([403, ORIGIN]);
      expect(
        await answer(post('/forhandsvisning/nyckel', { nyckel: session.key }, { Origin: foreign })),
      ).toEqual([403, ORIGIN]);
    },
  );

  it('may not be ours by https', async () => {
    expect(await answer(ask('/', { Origin: `https://127.0.0.1:${port}` }))).toEqual([403, ORIGIN]);
  });

  it('may be ours', async () => {
    expect((await ask('/', { Origin: origin })).status).toBe(200);
    expect((await ask('/', { Origin: `http://localhost:${port}` })).status).toBe(200);
  });
});

describe('what another site makes the browser fetch', () => {
  it.each(['cross-site', 'same-site'])('is refused (%s), but a link is followed', async (site) => {
    const from = (mode: string) => ask('/', { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': mode });
    expect(await answer(from('no-cors'))).toEqual([403, ORIGIN]);
    expect(await answer(from('cors'))).toEqual([403, ORIGIN]);
    expect((await from('navigate')).status).toBe(200);
  });
});

describe('what comes by a proxy', () => {
  const PROXIED =
    'Någon annan än den här datorn kan läsa genom en proxy. Därför behövs nyckeln också för att läsa. Lägg till ?nyckel= och nyckeln som står i fönstret där skrivbordet startades.\n';
  const BY = { 'X-Forwarded-For': '192.0.2.7' };

  it.each(['X-Forwarded-For', 'X-Forwarded-Host', 'x-forwarded-proto', 'X-Real-IP', 'Forwarded', 'Via'])(
    'reads nothing without a key: %s',
    async (name) => {
      for (const target of ['/', '/robots.txt', '/redigera', '/forhandsvisning/handelser', '/finns-inte'])
        expect(await answer(ask(target, { [name]: 'a' }))).toEqual([403, PROXIED]);
      expect((await ask('/', { [name]: 'a' }, 'HEAD')).status).toBe(403);
    },
  );

  it.each(['/?nyckel=fel', '/robots.txt?nyckel=', '/2018?a=b&nyckel=x'])(
    'reads nothing with a key that is wrong: %s',
    async (target) => {
      const { status, body } = await ask(target, BY);
      expect([status, body.toString()]).toEqual([403, expect.stringContaining('Nyckeln gäller inte')]);
    },
  );

  it.each(['/?a?nyckel=', '/?a=nyckel=', '/nyckel=', '/?NYCKEL=', '//?a?nyckel='])(
    'reads nothing with what only looks like one: %s',
    async (target) => {
      expect((await ask(target, BY)).status).toBe(403);
    },
  );

  it('reads all with the key, and then with the session that it gave', async () => {
    const { status, headers } = await ask(`/2018?nyckel=${session.key}`, BY);
    expect([status, headers['Location']]).toEqual([303, '/2018']);
    const cookie = (headers['Set-Cookie'] ?? '').split(';')[0] ?? '';
    expect((await ask('/2018', { ...BY, Cookie: cookie })).status).toBe(200);
  });

  it('may not name another host, whoever it says that it asks for', async () => {
    expect(await answer(ask('/', { ...BY, Host: 'evil.example' }))).toEqual([403, HOST]);
  });
});

describe('writing', () => {
  it('needs an Origin', async () => {
    expect(await answer(post('/forhandsvisning/nyckel', { nyckel: session.key }, {}))).toEqual([403, ORIGIN]);
    expect(await answer(post('/redigera/webbplats.yaml', {}, {}))).toEqual([403, ORIGIN]);
    expect(await answer(ask('/', {}, 'DELETE'))).toEqual([403, ORIGIN]);
  });

  it('needs a session', async () => {
    for (const target of ['/redigera/webbplats.yaml', '/', '/redigera', '/forhandsvisning/nyckel/'])
      expect(await answer(post(target, {}))).toEqual([403, SESSION]);
    expect(await answer(post('/', {}, { Origin: origin, Cookie: `nyckel_${port}=` }))).toEqual([
      403,
      SESSION,
    ]);
    expect(await answer(ask('/forhandsvisning/nyckel', { Origin: origin }, 'PUT'))).toEqual([403, SESSION]);
  });

  it('with a session is for forms alone: a page takes none', async () => {
    const reply = await post('/forhandsvisning/nyckel', { nyckel: session.key });
    const cookie = (reply.headers['Set-Cookie'] ?? '').split(';')[0] ?? '';
    const { status, headers } = await post('/2018', {}, { Origin: origin, Cookie: cookie });
    expect([status, headers['Allow']]).toEqual([405, 'GET, HEAD']);
  });
});

it('an address that cannot be read is refused', async () => {
  expect(await answer(ask('/%'))).toEqual([400, 'Adressen går inte att läsa.\n']);
});
