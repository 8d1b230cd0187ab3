import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connections } from './connections.ts';

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

/** A stop lets those finish that are under way, lets those ask that have not yet, and cuts the rest: idle ones, and half-sent requests. */
export function makeStopping(server: Server, connections: Connections): Stopping {
  let isStopping = false;
  return {
    isStopping: () => isStopping,
    stop: async () => {
      isStopping = true;
      const deadline = wait(DEADLINE, undefined, { ref: false });
      await wait(NOTICE);
      const goOn = await letIn(
        server,
        connections.all().map(({ socket }) => socket),
      );
      // As node:net closes it: node:http first cuts who is idle, and resets who comes meanwhile.
      const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
      goOn();
      for (const { socket, latest } of connections.all()) {
        if (latest?.closed) socket.destroy();
        // Its beginning may have promised that the connection stays open.
        else latest?.once('close', () => socket.end());
      }
      await Promise.race([closed, wait(GRACE)]);
      for (const { socket, latest } of connections.all()) if (latest?.closed !== false) socket.destroy();
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
