import { expect, it } from 'vitest';
import { Connections } from '../../src/http/connections.ts';
import { addressOf, listen } from '../../src/http/listening.ts';
import { makeServer } from '../../src/http/server.ts';
import { makeStopping } from '../../src/http/stopping.ts';
import { open, readReply } from './raw-http.ts';

const PLACE = { host: '127.0.0.1', port: 0 };
/** As long as the notice to a load balancer, in milliseconds. */
const NOTICE = 2_000;

it('a stop lets in all who wait in the queue of the system, and answers them when the port is closed, so that nobody comes again', async () => {
  const connections = new Connections();
  const server = makeServer(
    (_request, response) => response.end(server.listening ? 'open' : 'closed'),
    () => ({ headers: {}, body: Buffer.alloc(0) }),
    connections,
  );
  const { stop } = makeStopping(server, connections);
  await listen(server, PLACE);
  const port = Number(new URL(addressOf(server, PLACE)).port);
  // They connect in the turn of the loop in which the notice ends: nobody can have been let in before.
  const waiting = new Promise<readonly string[]>((resolve) => {
    setTimeout(() => {
      const asked = Array.from({ length: 20 }, async () => {
        const socket = await open(port);
        socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
        return (await readReply(socket)).body.toString();
      });
      resolve(Promise.all(asked));
    }, NOTICE);
  });
  const stopped = stop();
  expect(await waiting).toEqual(Array.from({ length: 20 }, () => 'closed'));
  await stopped;
});
