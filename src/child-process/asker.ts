import { type ChildProcess, fork } from 'node:child_process';

/** What has not been answered by then is given up, in milliseconds. */
const PATIENCE = 20_000;
/** A process that nobody asks ends after so long, in milliseconds: it holds a hundred megabytes. */
const IDLE = 1_000;

const FAILED = Symbol();

/**
 * Asks a program that runs in a process of its own and answers each message with `{ answer }`, one question after the other. Gives what
 * it answers, unchecked; undefined where the process died of the question or took too long twice, the second time with a new one.
 */
export class Asker {
  readonly #program: URL;
  readonly #patience: number;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** `patience` is in milliseconds. */
  constructor(program: URL, patience = PATIENCE) {
    this.#program = program;
    this.#patience = patience;
  }

  ask(question: object): Promise<unknown> {
    const asked = this.#last.then(async () => {
      const answer = await this.#askOnce(question);
      // The process may have died of something else than this question.
      const settled = answer === FAILED ? await this.#askOnce(question) : answer;
      return settled === FAILED ? undefined : settled;
    });
    this.#last = asked;
    return asked;
  }

  #askOnce(question: object): Promise<unknown> {
    clearTimeout(this.#idle);
    this.#child ??= fork(this.#program, [], {
      execArgv: ['--max-old-space-size=256'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const asked = this.#child;
    asked.ref();
    asked.channel?.ref();
    return new Promise((resolve) => {
      const finish = (answer: unknown) => {
        clearTimeout(timer);
        asked.removeAllListeners();
        // What the process says after it is given up is of no interest.
        asked.on('error', () => {});
        if (answer === FAILED) this.#end(asked);
        else this.#rest(asked);
        resolve(answer);
      };
      const timer = setTimeout(finish, this.#patience, FAILED);
      asked.once('message', (message: unknown) => finish(answerIn(message)));
      asked.once('error', () => finish(FAILED));
      asked.once('exit', () => finish(FAILED));
      asked.send(question, (error) => error && finish(FAILED));
    });
  }

  /** Neither the process nor its end keeps ours from ending. */
  #rest(resting: ChildProcess): void {
    resting.unref();
    resting.channel?.unref();
    resting.once('exit', () => this.#end(resting));
    this.#idle = setTimeout(() => this.#end(resting), IDLE).unref();
  }

  #end(ended: ChildProcess): void {
    if (this.#child === ended) this.#child = undefined;
    ended.kill('SIGKILL');
  }
}

function answerIn(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'answer' in message ? message.answer : undefined;
}
