import { type Logger, pino } from 'pino';

export type Log = Logger;

/** A structured log, one JSON object a line on standard output. Nothing that is logged says who a reader is. */
export function makeLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
