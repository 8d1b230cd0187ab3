import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** An open connection. */
export type Connection = {
  readonly socket: Socket;
  /** The answer to the newest request. */
  latest: ServerResponse | undefined;
  /** How many requests wait for those before them. */
  waiting: number;
};

/** Every open connection of a server. */
export class Connections {
  readonly #open = new Map<Duplex, Connection>();

  /** To be called for each socket that is let in. */
  add(socket: Socket): void {
    this.#open.set(socket, { socket, latest: undefined, waiting: 0 });
    socket.once('close', () => this.#open.delete(socket));
  }

  /** Undefined for one that has closed. */
  of(socket: Duplex): Connection | undefined {
    return this.#open.get(socket);
  }

  all(): readonly Connection[] {
    return [...this.#open.values()];
  }
}
