import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { Connections } from './connections.ts';
import { unencodedAddress } from './unencoded-address.ts';

/** Called for a request that Node itself could not read, and for methods that it never passes on. */
export type RawRefusal = (status: number) => {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/**
 * An HTTP server with its limits set on purpose: a page of text is asked for in one small message, so slow, large and endless
 * requests are no reader's. Errors that Node answers by itself get the same headers as all else. Requests that a client sends without
 * waiting for answers are begun in turn, so that it cannot make the server open a thousand files, while any waits no more is read, and who sends too many is cut.
 */
export function makeServer(
  listener: RequestListener,
  refuse: RawRefusal,
  connections = new Connections(),
): Server {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16 * 1024,
      // Answered by the app, with headers: Node's own reply has none.
      requireHostHeader: false,
      // Else only the first of two Host headers is seen.
      joinDuplicateHeaders: true,
      insecureHTTPParser: false,
    },
    (request, response) => {
      const { socket } = request;
      const connection = connections.of(socket);
      // What was read together with what came before is still told of.
      if (connection === undefined || socket.destroyed) return;
      const before = connection.latest;
      connection.latest = response;
      // Node gives the socket to one answer at a time.
      if (response.socket !== null || before === undefined) return listener(request, response);
      if (connection.waiting >= MOST_WAITING) return void socket.destroy();
      connection.waiting += 1;
      socket.pause();
      before.once('close', () => {
        connection.waiting -= 1;
        if (connection.latest === response) socket.resume();
        if (!socket.destroyed) listener(request, response);
      });
    },
  );
  server.on('connection', (socket) => connections.add(socket));
  server.maxHeadersCount = 100;
  server.maxConnections = 10_000;
  // A reader on a bad line may pause; one that takes nothing for this long has gone.
  server.setTimeout(30_000);
  server.on('clientError', (error: ClientError, socket) => {
    const response = connections.of(socket)?.latest;
    const location = error.code === 'HPE_INVALID_URL' ? unencodedAddress(error.rawPacket) : undefined;
    const end = () => socket.writable && endRaw(socket, clientErrorStatus(error), refuse, location);
    // What would stand in the middle of another reply is no reply.
    const isHalfSent = response?.headersSent === true && !response.writableEnded;
    if (error.code === 'ECONNRESET' || !socket.writable || isHalfSent) socket.destroy();
    else if (response?.writableFinished === false) response.once('close', end);
    else end();
  });
  server.on('connect', (_request, socket) => endRaw(socket, 405, refuse));
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    delete request.headers.expect;
    server.emit('request', request, response);
  });
  return server;
}

/** So many requests of one connection wait for those before them; who sends more is cut. No browser sends any. */
const MOST_WAITING = 100;

type ClientError = NodeJS.ErrnoException & { readonly rawPacket?: Buffer };

function clientErrorStatus({ code }: ClientError): number {
  if (code === 'HPE_HEADER_OVERFLOW' || code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

const REASONS: Readonly<Record<number, string>> = {
  308: 'Permanent Redirect',
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

function endRaw(socket: Duplex, status: number, refuse: RawRefusal, location?: string): void {
  // Node has let go of the socket of a CONNECT: an error that nobody hears would end the process.
  socket.on('error', () => socket.destroy());
  const { headers, body } = refuse(status);
  // Who does not follow it reads why the address was refused.
  const all = location === undefined ? headers : { ...headers, Location: location };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const sent = location === undefined ? status : 308;
  socket.write(`HTTP/1.1 ${sent} ${REASONS[sent]}\r\n${lines.join('')}\r\n`);
  socket.end(body, () => socket.destroy());
}
