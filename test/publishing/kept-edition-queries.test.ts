import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addressOf, listen } from '../../src/http/listening.ts';
import { makeSiteServer } from '../../src/http/site-server.ts';
import { Publisher } from '../../src/publishing/publisher.ts';
import { get } from '../http/raw-http.ts';
import { configOf, writeSite } from './site-folder.ts';

let folder: string;
let server: Server;
let publisher: Publisher;
let port: number;

beforeEach(async () => {
  folder = writeSite({});
  const config = configOf(folder);
  const earlier = new Publisher(config);
  const now = Date.now();
  await earlier.publish(now);
  await earlier.keepIfSmall();
  publisher = new Publisher(config);
  expect(await publisher.restore(now)).toBe(true);
  server = makeSiteServer(config, publisher, undefined, pino({ level: 'silent' })).server;
  await listen(server, config);
  port = Number(new URL(addressOf(server, config)).port);
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (target: string) => get(port, target, { Host: 'x' });

it('a query that is asked of a kept edition is answered when the content has been read', async () => {
  const asked = ask('/uppfoljningar?period=2018');
  await ask('/uppfoljningar');
  await publisher.publish(Date.now());
  const { status, body } = await asked;
  expect(status).toBe(200);
  expect(body.toString()).toContain('Ta bort valet');
});

it('a query whose content cannot be read is answered 503, and when to try again', async () => {
  const asked = ask('/uppfoljningar?period=2018');
  await ask('/uppfoljningar');
  rmSync(join(folder, 'content', 'webbplats.yaml'));
  await publisher.publish(Date.now());
  const { status, headers } = await asked;
  expect([status, headers['Retry-After']]).toEqual([503, '5']);
});
