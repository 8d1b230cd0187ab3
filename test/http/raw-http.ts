import { connect, type Socket } from 'node:net';

/** A reply as it stood on the wire. Header names keep their letter case. */
export type Reply = {
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** Opens a connection to a server on this machine. */
export function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      // What happens to the connection later shows in what was read from it.
      socket.on('error', () => {});
      resolve(socket);
    });
  });
}

/** Sends bytes as they are on a new connection and gives the first reply. */
export async function send(port: number, request: string | Buffer): Promise<Reply> {
  const socket = await open(port);
  socket.write(request);
  try {
    return await readReply(socket, request.toString('latin1').startsWith('HEAD '));
  } finally {
    socket.destroy();
  }
}

/** Sends a GET, or another method, with Host and the headers given. */
export function get(
  port: number,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reply> {
  const lines = Object.entries({ Host: 'lofte.example', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return send(port, Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`));
}

/** Reads one whole reply; rejects when the connection ends before it. */
export function readReply(socket: Socket, isHead = false): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const read = (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      try {
        const reply = parseReply(received, isHead);
        if (reply === undefined) return;
        resolve(reply);
      } catch (error) {
        reject(error);
      }
      socket.off('data', read);
    };
    socket.on('data', read);
    socket.once('close', () => reject(new Error(`cut after ${JSON.stringify(received.toString('latin1'))}`)));
  });
}

/** Resolves with all that the server sends until it ends the connection or cuts it. */
export function readToEnd(socket: Socket): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const done = () => {
      socket.destroy();
      resolve(Buffer.concat(chunks));
    };
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('end', done);
    socket.once('close', done);
  });
}

/** Takes one reply from the start of the bytes; undefined while it is not all there. */
export function parseReply(bytes: Buffer, isHead: boolean): Reply | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [line = '', ...fields] = bytes.toString('latin1', 0, end).split('\r\n');
  const [, status = '', reason = ''] = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(line) ?? [];
  // A server may first say that it goes on (RFC 9110, 15.2); the reply comes after that.
  if (status === '100') return parseReply(bytes.subarray(end + 4), isHead);
  const headers: Record<string, string> = {};
  for (const field of fields) {
    const [, name = '', value = ''] = /^([^:\s]+): (.*)$/.exec(field) ?? [];
    if (name === '' || name in headers) throw new Error(`unreadable or double: ${field}`);
    headers[name] = value;
  }
  const hasBody = !isHead && status !== '304';
  const length = hasBody ? Number(headers['Content-Length'] ?? Number.NaN) : 0;
  if (Number.isNaN(length)) throw new Error(`no length: ${line}`);
  const body = bytes.subarray(end + 4, end + 4 + length);
  if (body.length < length) return undefined;
  return { status: Number(status), reason, headers, body };
}
