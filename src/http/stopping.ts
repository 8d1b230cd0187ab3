import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A load balancer is given this long to see 503 and send its readers elsewhere, in milliseconds. */
const NOTICE = 2_000;
/** Who has connected is given this long from then on to ask, in milliseconds. */
const GRACE = 1_000;
/** Those who wait to be let in are for so long at most. */
const PATIENCE = 500;
/** When nobody has come for so long, nobody is on the way: a busy machine may have kept a reader waiting. */
const QUIET = 50;
/** Requests in flight may take until then. */
const DEADLINE = 8_000;

export type Stopping = {
  readonly isStopping: () => boolean;
  /** Resolves when every connection is gone, at the latest after DEADLINE. */
  readonly stop: () => Promise<void>;
};

type Carried = { readonly hasAsked: boolean; readonly requests: number };

/**
 * Knows which connections carry a request, so that a stop lets those finish, lets those ask that have not yet, and cuts the rest: idle
 * ones, and half-sent requests.
 */
export function makeStopping(server: Server): Stopping {
  let isStopping = false;
  let isClosing = false;
  const connections = new Map<Socket, Carried>();
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { hasAsked: false, requests: 0 });
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    if (socket.destroyed) return;
    connections.set(socket, { hasAsked: true, requests: (connections.get(socket)?.requests ?? 0) + 1 });
    response.once('close', () => {
      const carried = connections.get(socket);
      if (carried === undefined) return;
      const requests = carried.requests - 1;
      connections.set(socket, { hasAsked: true, requests });
      if (isClosing && requests === 0) socket.end();
    });
  });
  const cutIdle = (isCut: (carried: Carried) => boolean) => {
    for (const [socket, carried] of connections)
      if (carried.requests === 0 && isCut(carried)) socket.destroy();
  };
  return {
    isStopping: () => isStopping,
    stop: async () => {
      isStopping = true;
      const deadline = wait(DEADLINE, undefined, { ref: false });
      await wait(NOTICE);
      const goOn = await letIn(server, [...connections.keys()]);
      isClosing = true;
      // As node:net closes it: node:http first cuts who is idle, and resets who comes meanwhile.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      goOn();
      cutIdle(({ hasAsked }) => hasAsked);
      await Promise.race([closed, wait(GRACE)]);
      cutIdle(() => true);
      await Promise.race([closed, deadline]);
      server.closeAllConnections();
    },
  };
}

/**
 * Lets in all who wait in the system's queue, which closing the port would reset, until nobody comes for a while. Meanwhile nothing is read
 * of anybody, so that nobody is answered and comes again. Gives what goes on reading.
 */
async function letIn(server: Server, sockets: Socket[]): Promise<() => void> {
  const until = performance.now() + PATIENCE;
  const held = sockets.filter((socket) => !socket.isPaused());
  for (const socket of held) socket.pause();
  const hold = (socket: Socket) => {
    held.push(socket);
    // Not at once: Node begins to read in the next tick, whatever was said before it.
    process.nextTick(() => socket.pause());
  };
  server.on('connection', hold);
  for (let before = -1; before < held.length; ) {
    before = held.length;
    // Where somebody always comes, it is enough that nobody waits.
    if (performance.now() < until) await wait(QUIET);
    // One is let in in each turn of the loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
  server.off('connection', hold);
  return () => {
    for (const socket of held) socket.resume();
  };
}
