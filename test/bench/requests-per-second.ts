import { connect, type Socket } from 'node:net';

const CONNECTIONS = 50;
const SECONDS = 4;

/**
 * Asks one address over and over on connections that stay open, each for the next answer when it has the one before; gives how many a second
 * came. It only counts bytes: a client that reads what it gets measures itself. All answers must be as long as the first, and begin alike.
 */
export async function requestsPerSecond(address: string): Promise<number> {
  const { hostname, port, pathname } = new URL(address);
  const ask = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: br\r\n\r\n`;
  const sockets = Array.from({ length: CONNECTIONS }, () => connect(Number(port), hostname));
  const first = await firstAnswer(sockets[0], ask);
  const status = first.subarray(0, 'HTTP/1.1 200'.length);
  let answers = 0;
  const failed = Promise.withResolvers<never>();
  const began = performance.now();
  for (const socket of sockets) {
    let received = 0;
    socket.on('error', failed.reject).on('data', (bytes) => {
      if (received === 0 && !bytes.subarray(0, status.length).equals(status))
        failed.reject(new Error(`${address}: ${bytes.toString('latin1', 0, 100)}`));
      received += bytes.length;
      if (received > first.length) failed.reject(new Error(`${address}: answers differ in length`));
      if (received < first.length) return;
      received = 0;
      answers += 1;
      socket.write(ask);
    });
    socket.write(ask);
  }
  await Promise.race([failed.promise, new Promise((resolve) => setTimeout(resolve, SECONDS * 1_000))]);
  for (const socket of sockets) socket.destroy();
  return (answers * 1_000) / (performance.now() - began);
}

/** All bytes of an answer that says its length. */
async function firstAnswer(socket: Socket | undefined, ask: string): Promise<Buffer> {
  if (socket === undefined) throw new Error('no connection');
  let received = Buffer.alloc(0);
  socket.write(ask);
  for await (const bytes of socket.iterator({ destroyOnReturn: false })) {
    received = Buffer.concat([received, bytes]);
    const end = received.indexOf('\r\n\r\n');
    const [, length] = /^content-length: (\d+)/im.exec(received.toString('latin1', 0, end)) ?? [];
    if (end >= 0 && received.length >= end + 4 + Number(length)) break;
  }
  return received;
}
