import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** A load balancer is given this long to see 503 and send its readers elsewhere, in milliseconds. */
const NOTICE = 2_000;
/** Requests in flight may take until then. */
const DEADLINE = 8_000;

export type Stopping = {
  readonly isStopping: () => boolean;
  /** Resolves when every connection is gone, at the latest after DEADLINE. */
  readonly stop: () => Promise<void>;
};

/** Knows which connections carry a request, so that a stop lets those finish and cuts the rest: idle ones, and half-sent requests. */
export function makeStopping(server: Server): Stopping {
  let stopping = false;
  const connections = new Map<Socket, number>();
  server.on('connection', (socket: Socket) => {
    connections.set(socket, 0);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    connections.set(socket, (connections.get(socket) ?? 0) + 1);
    response.once('close', () => {
      const left = (connections.get(socket) ?? 1) - 1;
      if (connections.has(socket)) connections.set(socket, left);
      if (stopping && closing && left === 0) socket.end();
    });
  });
  let closing = false;
  const cutIdle = () => {
    for (const [socket, requests] of connections) if (requests === 0) socket.destroy();
  };
  return {
    isStopping: () => stopping,
    stop: async () => {
      stopping = true;
      await wait(NOTICE);
      closing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      cutIdle();
      await Promise.race([closed, wait(DEADLINE - NOTICE)]);
      server.closeAllConnections();
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
