import { type DestinationStream, type Logger, pino } from 'pino';
import { againLine, type Later, Repetitions } from './repetitions.ts';

export type Log = Logger;

/**
 * A structured log, one JSON object a line on standard output, or where `destination` says. Nothing that is logged says who a reader is.
 * An error that repeats itself has its stack once: a page that fails for every reader would else fill the disk.
 */
export function makeLog(level: string, destination?: DestinationStream, later?: Later): Log {
  const repetitions = new Repetitions(later);
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: {
      logMethod(this: Logger, args: Parameters<pino.LogFn>, method: pino.LogFn) {
        const error = errorOf(args[0]);
        if (error === undefined) return method.apply(this, args);
        const text = args[1] ?? '';
        const again = (times: number) =>
          method.call(this, { reason: error.message, times }, againLine(times, text));
        if (repetitions.isNew(`${text}\n${error.stack}`, again)) method.apply(this, args);
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function errorOf(facts: unknown): Error | undefined {
  const error = typeof facts === 'object' && facts !== null && 'err' in facts ? facts.err : undefined;
  return error instanceof Error ? error : undefined;
}
