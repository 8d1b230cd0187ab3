import type { RequestHandler } from 'express';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import type { Published } from '../../publishing/published.ts';
import type { Publisher } from '../../publishing/publisher.ts';
import type { Responder } from '../responder.ts';
/** What a step needs that only looks up what is shown. */
export type Shows = { readonly publisher: { readonly current: () => Published } };

/** What a step needs that may fail at what is not the reader's fault. */
export type Tells = { readonly error: (facts: object, text: string) => void };

/** What every step of a request may need. */
export type Dependencies = {
  readonly config: Config;
  readonly publisher: Publisher;
  readonly responder: Responder;
  readonly security: Readonly<Record<string, string>>;
  readonly log: Log;
  readonly isStopping: () => boolean;
  /** Answers with the error page for a status. */
  readonly fail: (status: number, ...request: Parameters<RequestHandler>) => void;
};
