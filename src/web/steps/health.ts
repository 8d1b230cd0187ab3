import type { RequestHandler } from 'express';
import type { AppParts } from '../app.ts';
import { requestPath } from '../request-path.ts';

export const HEALTH_ADDRESS = '/halsa';

/** For a load balancer: 200 with the edition's id, 503 while the server is stopping. */
export function health({ publication, isStopping }: AppParts): RequestHandler {
  return (request, response, next) => {
    if (requestPath(request.originalUrl).raw !== HEALTH_ADDRESS) return next();
    const stopping = isStopping();
    const body = { status: stopping ? 'stopping' : 'ok', edition: publication.current().edition.id() };
    response
      .status(stopping ? 503 : 200)
      .set('Cache-Control', 'no-store')
      .json(body);
  };
}
