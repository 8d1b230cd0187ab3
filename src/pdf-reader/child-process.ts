import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Question } from './pdf-reading.ts';

/** A document that has not been read by then is given up, in milliseconds. */
const PATIENCE = 20_000;
/** A process that nobody asks ends after so long, in milliseconds: it holds a hundred megabytes. */
const IDLE = 1_000;

const PROGRAM = fileURLToPath(new URL('./child/main.ts', import.meta.url));
const FAILED = Symbol();

let child: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Asks one question about the bytes of a PDF, after those that were asked before. Gives what the program in the child process answers,
 * unchecked; undefined where it found the file unreadable, or died of it or took too long twice, the second time with a process of its own.
 */
export function ask(question: Question, bytes: Buffer): Promise<unknown> {
  const asked = last.then(async () => {
    const answer = await askOnce(question, bytes);
    // The process may have died of something else than this document.
    const settled = answer === FAILED ? await askOnce(question, bytes) : answer;
    return settled === FAILED ? undefined : settled;
  });
  last = asked;
  return asked;
}

function askOnce(question: Question, bytes: Buffer): Promise<unknown> {
  clearTimeout(idle);
  child ??= fork(PROGRAM, [], {
    execArgv: ['--max-old-space-size=256'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const asked = child;
  asked.ref();
  asked.channel?.ref();
  return new Promise((resolve) => {
    const finish = (answer: unknown) => {
      clearTimeout(timer);
      asked.removeAllListeners();
      // What the process says after it is given up is of no interest.
      asked.on('error', () => {});
      if (answer === FAILED) end(asked);
      else rest(asked);
      resolve(answer);
    };
    const timer = setTimeout(finish, PATIENCE, FAILED);
    asked.once('message', (message: unknown) => finish(answerIn(message)));
    asked.once('error', () => finish(FAILED));
    asked.once('exit', () => finish(FAILED));
    asked.send({ question, bytes }, (error) => error && finish(FAILED));
  });
}

function answerIn(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'answer' in message ? message.answer : undefined;
}

/** Neither the process nor its end keeps ours from ending. */
function rest(resting: ChildProcess): void {
  resting.unref();
  resting.channel?.unref();
  resting.once('exit', () => end(resting));
  idle = setTimeout(end, IDLE, resting).unref();
}

function end(ended: ChildProcess): void {
  if (child === ended) child = undefined;
  ended.kill('SIGKILL');
}
