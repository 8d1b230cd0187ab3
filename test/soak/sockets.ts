import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { open } from '../http/raw-http.ts';
import { type Bed, exitsOf } from './bed.ts';
import { openFiles, openFilesAtLast, openFilesAtRest } from './open-files.ts';
import type { Outcome } from './outcome.ts';
import { figuresOf, keepReading, toldOf } from './readers.ts';

const ASK = 'Host: lofte.example\r\n\r\n';
const LARGE = `GET /stor.pdf HTTP/1.1\r\n${ASK}`;

/** What those do who hold a server up, on purpose or on a bad line. */
const HABITS: readonly ((socket: Socket) => void)[] = [
  // Silent.
  () => {},
  (socket) => socket.write('GET / HTTP/1.1\r\nHost: a\r\nX: '),
  (socket) => socket.write(`POST / HTTP/1.1\r\nContent-Length: 1000000\r\n${ASK}a=b`),
  // Slow.
  (socket) => {
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
    const dripping = setInterval(() => socket.write('X: 1\r\n'), 500);
    socket.once('close', () => clearInterval(dripping));
  },
  // Taking nothing of what was asked for.
  (socket) => socket.pause().write(LARGE),
  // Sending many requests at once and never reading, or reading a little and leaving; and far too many.
  (socket) => socket.pause().write(LARGE.repeat(100)),
  (socket) => socket.pause().write(LARGE.repeat(1_000)),
  (socket) => {
    socket.write(LARGE.repeat(100));
    socket.once('data', () => socket.resetAndDestroy());
  },
  (socket) => {
    socket.write('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n');
    socket.resetAndDestroy();
  },
];

/** Opens so many connections that behave badly, while others read; `stay` is how long they do, in milliseconds. */
export async function behaveBadly(bed: Bed, rounds: number, stay: number): Promise<Outcome> {
  const { port, child } = bed.server;
  const { pid = 0 } = child;
  const before = await openFilesAtRest(pid);
  const readers = keepReading(port, ['/', '/2018', '/robots.txt', '/om']);
  const sockets = await Promise.all(
    Array.from({ length: rounds }, async (_, at) => {
      const socket = await open(port);
      HABITS[at % HABITS.length]?.(socket);
      return socket;
    }),
  );
  const most = openFiles(pid);
  await wait(stay);
  for (const socket of sockets) socket.destroy();
  const read = await readers.end();
  return {
    rounds,
    figures: { exits: exitsOf(bed), ...figuresOf(read) },
    descriptors: [before, await openFilesAtLast(before, pid)],
    faults: [],
    told: { ...toldOf(read), 'most descriptors': most },
  };
}
