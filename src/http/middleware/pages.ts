import type { RequestHandler } from 'express';
import { isAwaited, isReady, resourceAt } from '../../edition/edition.ts';
import { prepared } from '../../publishing/prepared.ts';
import { requestPath } from '../request-path.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Answers pages whose look-up in front of the app did not: odd spellings of a target, clients that refuse every encoding (406), and
 * queries whose content cannot be read (503).
 */
export function pages({ publisher, responder, fail }: Dependencies): RequestHandler {
  const answer: RequestHandler = (request, response, next) => {
    const { raw, query } = requestPath(request.originalUrl);
    const { edition } = publisher.current();
    if (isAwaited(edition, raw, query)) {
      response.set('Retry-After', '5');
      return fail(503, request, response, next);
    }
    if (!isReady(edition, raw, query)) {
      prepared(edition).then(() => answer(request, response, next), next);
      return;
    }
    const resource = resourceAt(edition, raw, query);
    if (resource === undefined) return next();
    if (!responder.answer(request, response, resource, next)) {
      response.set('Vary', 'Accept-Encoding');
      fail(406, request, response, next);
    }
  };
  return answer;
}
