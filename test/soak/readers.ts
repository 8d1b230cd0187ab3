import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { get } from '../http/raw-http.ts';
import { versionsIn } from './versions.ts';

/** What readers got. */
export type Read = {
  answers: number;
  failed: number;
  truncated: number;
  mixed: number;
  /** The longest that one waited, in milliseconds. */
  slowest: number;
  /** The longest that who asks was held up itself, in milliseconds: no wait is known better than that. */
  stood: number;
};

/**
 * Asks a server for pages over and over, two at a time, as residents would, until `end` is called. A page that shows texts of several
 * versions is mixed.
 */
export function keepReading(port: number, targets: readonly string[]): { readonly end: () => Promise<Read> } {
  const read: Read = { answers: 0, failed: 0, truncated: 0, mixed: 0, slowest: 0, stood: 0 };
  const standing = monitorEventLoopDelay();
  standing.enable();
  let isReading = true;
  const readOn = async (first: number) => {
    for (let at = first; isReading; at += 1) {
      const started = performance.now();
      const reply = await get(port, targets[at % targets.length] ?? '/').catch(() => undefined);
      read.slowest = Math.max(read.slowest, performance.now() - started);
      if (reply === undefined) read.truncated += 1;
      else {
        read.answers += 1;
        if (reply.status >= 500) read.failed += 1;
        if (versionsIn(reply.body.toString()).length > 1) read.mixed += 1;
      }
      await wait(5);
    }
  };
  const reading = [readOn(0), readOn(1)];
  return {
    end: async () => {
      isReading = false;
      await Promise.all(reading);
      standing.disable();
      return { ...read, stood: standing.max / 1_000_000 };
    },
  };
}

/** What readers got, as figures of an outcome. */
export const figuresOf = ({ failed, truncated, mixed }: Read) => ({ '5xx': failed, truncated, mixed });

/** And in words. */
export const toldOf = ({ answers, slowest, stood }: Read) => ({
  answers,
  slowest: `${Math.round(slowest)} ms`,
  'of the client itself': `${Math.round(stood)} ms`,
});
