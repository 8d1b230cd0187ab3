import type { RequestHandler } from 'express';
import { resourceAt } from '../../render/edition.ts';
import type { AppParts } from '../app.ts';
import { requestPath } from '../request-path.ts';

/** Answers pages whose look-up in front of the app did not: odd spellings of a target, and clients that refuse every encoding (406). */
export function pages({ publication, answerer, fail }: AppParts): RequestHandler {
  return (request, response, next) => {
    const { raw, query } = requestPath(request.originalUrl);
    const resource = resourceAt(publication.current().edition, raw, query);
    if (resource === undefined) return next();
    if (!answerer.answer(request, response, resource, next)) {
      response.set('Vary', 'Accept-Encoding');
      fail(406, request, response, next);
    }
  };
}
