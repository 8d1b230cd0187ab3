import { afterAll, describe, expect, it } from 'vitest';
import { send } from './raw-http.ts';
import { startSite } from './running-site.ts';

const site = await startSite();
afterAll(site.stop);

const statusOf = async (request: string) => (await send(site.port, `${request}\r\n\r\n`)).status;

describe('a request for a page', () => {
  it.each([
    'GET /2018 HTTP/1.1\r\nHost: lofte.example',
    'GET /2018 HTTP/1.1\r\nHost: lofte.example:8080',
    'GET /2018 HTTP/1.1\r\nHost: [::1]:8080',
    // Sent where the target names no host (RFC 9112, 3.2).
    'GET /2018 HTTP/1.1\r\nHost:',
    'GET /2018 HTTP/1.0',
    'GET /2018 HTTP/1.0\r\nHost: lofte.example',
  ])('is answered: %j', async (request) => {
    expect(await statusOf(request)).toBe(200);
  });

  it.each([
    'GET /2018 HTTP/1.1',
    'GET /2018 HTTP/1.1\r\nHost: lofte.example\r\nHost: evil.example',
    'GET /2018 HTTP/1.1\r\nHost: lofte.example\r\nhost: lofte.example',
    'GET /2018 HTTP/1.1\r\nHost: lofte.example, evil.example',
    'GET /2018 HTTP/1.1\r\nHost: lofte.example/evil',
    'GET /2018 HTTP/1.1\r\nHost: user@lofte.example',
    'GET /2018 HTTP/1.1\r\nHost: lofte example',
    'GET /finns-inte HTTP/1.1',
    'HEAD /dokument/2018/uppfoljning.pdf HTTP/1.1',
  ])('is refused where it does not name one host: %j', async (request) => {
    expect(await statusOf(request)).toBe(400);
  });
});
