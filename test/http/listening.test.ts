import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { addressOf, listen, listenProblem } from '../../src/http/listening.ts';

const config = (port: number, host: string): Config => ({
  port,
  host,
  siteUrl: undefined,
  contentDir: '',
  publicDir: '',
  trustProxy: false,
  cacheDir: 'cache',
  logLevel: 'info',
  watch: false,
});

describe('why a server cannot listen', () => {
  it.each([
    [
      'EADDRINUSE',
      3000,
      'PORT=3000 är upptagen av ett annat program. Välj en annan port, till exempel PORT=3001.',
    ],
    [
      'EADDRINUSE',
      65535,
      'PORT=65535 är upptagen av ett annat program. Välj en annan port, till exempel PORT=3000.',
    ],
    ['EACCES', 80, 'PORT=80 får inte användas av det här kontot. Välj en port från 1024 och uppåt.'],
    [
      'EADDRNOTAVAIL',
      3000,
      'HOST=192.0.2.1 finns inte på den här datorn. Skriv till exempel HOST=127.0.0.1.',
    ],
    ['ENOTFOUND', 3000, 'HOST=192.0.2.1 finns inte på den här datorn. Skriv till exempel HOST=127.0.0.1.'],
    ['EAI_AGAIN', 3000, 'HOST=192.0.2.1 finns inte på den här datorn. Skriv till exempel HOST=127.0.0.1.'],
    ['EMFILE', 3000, 'Servern kan inte ta emot besök på 192.0.2.1:3000 (EMFILE).'],
  ])('is told for %s on port %i', (code, port, line) => {
    expect(listenProblem(Object.assign(new Error(), { code }), config(port, '192.0.2.1'))).toBe(line);
  });

  it('names the variable that gave the port', () => {
    const taken = Object.assign(new Error(), { code: 'EADDRINUSE' });
    expect(listenProblem(taken, { host: '127.0.0.1', port: 9464 }, 'METRICS_PORT')).toBe(
      'METRICS_PORT=9464 är upptagen av ett annat program. Välj en annan port, till exempel METRICS_PORT=9465.',
    );
  });

  it('is what the system says', async () => {
    const settings = config(0, '192.0.2.1');
    const error = await listen(createServer(), settings).catch((reason: unknown) => reason);
    expect(listenProblem(error, settings)).toBe(
      'HOST=192.0.2.1 finns inte på den här datorn. Skriv till exempel HOST=127.0.0.1.',
    );
  });
});

describe('the address of a server', () => {
  it.each([
    ['127.0.0.1', /^http:\/\/127\.0\.0\.1:[1-9]\d{3,4}$/],
    ['localhost', /^http:\/\/localhost:[1-9]\d{3,4}$/],
  ])('on %s has the port that the system chose', async (host, expected) => {
    const server = createServer();
    await listen(server, config(0, host));
    expect(addressOf(server, config(0, host))).toMatch(expected);
    server.close();
  });

  it('has an IPv6 host in brackets', () => {
    expect(addressOf(createServer(), config(0, '::1'))).toBe('http://[::1]:0');
  });
});
