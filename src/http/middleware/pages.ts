import type { RequestHandler } from 'express';
import { answerTo } from '../../edition/edition.ts';
import { requestPath } from '../request-path.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Answers pages whose look-up in front of the app did not: odd spellings of a target, and clients that refuse every encoding (406).
 */
export function pages({ publisher, responder, fail }: Dependencies): RequestHandler {
  return async (request, response, next) => {
    const { raw, query } = requestPath(request.originalUrl);
    const resource = await answerTo(publisher.current().edition, raw, query);
    if (resource === undefined) return next();
    if (!responder.answer(request, response, resource, next)) fail(406, request, response, next);
  };
}
