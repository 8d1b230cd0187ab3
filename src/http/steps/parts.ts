import type { RequestHandler } from 'express';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import type { Publication } from '../../publishing/publication.ts';
import type { Published } from '../../publishing/published.ts';
import type { Answerer } from '../answer.ts';
/** What a step needs that only looks up what is shown. */
export type Shows = { readonly publication: { readonly current: () => Published } };

/** What every step of a request may need. */
export type AppParts = {
  readonly config: Config;
  readonly publication: Publication;
  readonly answerer: Answerer;
  readonly security: Readonly<Record<string, string>>;
  readonly log: Log;
  readonly isStopping: () => boolean;
  /** Answers with the error page for a status. */
  readonly fail: (status: number, ...request: Parameters<RequestHandler>) => void;
};
