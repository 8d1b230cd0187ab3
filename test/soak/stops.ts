import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { open, type Reply, readReply } from '../http/raw-http.ts';
import { type Run, type ServerProcess, startMain } from '../http/server-process.ts';
import { writeSite } from '../publishing/site-folder.ts';
import type { Outcome } from './outcome.ts';

const ASK = 'GET /2018 HTTP/1.1\r\nHost: lofte.example\r\n\r\n';
/** So many ask on a new connection each time, and as many on one that stays open. */
const EACH = 8;
const PROJECT = join(import.meta.dirname, '../..');
const BY_NPM: Run = { command: ['npm', 'start'], options: { cwd: PROJECT } };

type Asked = { answers: number; failed: number; truncated: number; reset: number };

/** Stops servers under load, every second one by its npm, `first` before the others: all who were let in are answered, it ends with code 0, and its port is free. */
export async function stopUnderLoad(rounds: number, first?: ServerProcess): Promise<Outcome> {
  const folder = writeSite();
  const asked: Asked = { answers: 0, failed: 0, truncated: 0, reset: 0 };
  const faults: string[] = [];
  let exits = 0;
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  for (let round = 1; round <= rounds; round += 1) {
    const isGiven = round === 1 && first !== undefined;
    const server = isGiven ? first : await startMain(folder, env, round % 2 === 0 ? BY_NPM : {});
    const asking = Array.from({ length: EACH }, () => [askAnew(server, asked), askOn(server, asked)]);
    await wait(200 + Math.random() * 500);
    server.child.kill('SIGTERM');
    const { code, signal, stderr } = await server.ended;
    if (code !== 0 || signal !== null || stderr !== '') {
      exits += 1;
      faults.push(`round ${round} ended with ${code} ${signal} ${stderr}`);
    }
    await Promise.all(asking.flat());
    if (!(await isFree(server.port))) faults.push(`round ${round} left its port taken`);
  }
  rmSync(folder, { recursive: true, force: true });
  const { answers, failed, truncated, reset } = asked;
  // The system resets who comes in the very moment that the port closes: once perhaps, where the machine is busy, all who ask anew.
  if (reset > EACH) faults.push(`${reset} of ${answers} were reset`);
  return { rounds, figures: { exits, '5xx': failed, truncated }, faults, told: { answers, reset } };
}

/** Asks on a new connection each time, until none is let in. */
async function askAnew({ port }: ServerProcess, asked: Asked): Promise<void> {
  for (;;) {
    const socket = await open(port).catch(() => undefined);
    if (socket === undefined) return;
    socket.write(ASK);
    await answerOn(socket, asked);
    socket.destroy();
  }
}

/** Asks on one connection until an answer says that it is the last, as a browser does. */
async function askOn({ port }: ServerProcess, asked: Asked): Promise<void> {
  const socket = await open(port);
  // Each answer is listened for anew.
  socket.setMaxListeners(0);
  for (;;) {
    socket.write(ASK);
    const reply = await answerOn(socket, asked);
    if (reply?.headers['Connection'] !== 'keep-alive') return void socket.destroy();
  }
}

async function answerOn(socket: Socket, asked: Asked): Promise<Reply | undefined> {
  try {
    const reply = await readReply(socket);
    asked.answers += 1;
    if (reply.status >= 500) asked.failed += 1;
    return reply;
  } catch {
    if (socket.bytesRead > 0) asked.truncated += 1;
    else asked.reset += 1;
    return undefined;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
