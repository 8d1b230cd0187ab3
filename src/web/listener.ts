import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../config/config.ts';
import type { Answerer } from './answer.ts';
import type { Publication } from './publication.ts';

/**
 * Answers a page by look-up, before any framework: that is nearly every request, and costs what sending the bytes costs. All else
 * goes on to `rest`.
 */
export function makeListener(
  { trustProxy }: Config,
  publication: Publication,
  answerer: Answerer,
  isStopping: () => boolean,
  rest: (request: IncomingMessage, response: ServerResponse) => void,
): RequestListener {
  return (request, response) => {
    const { method, headers, url = '' } = request;
    const isPlain =
      (method === 'GET' || method === 'HEAD') &&
      headers.host !== undefined &&
      (trustProxy === false || headers['x-forwarded-proto'] !== 'http') &&
      !isStopping();
    const queryAt = url.indexOf('?');
    const resource = isPlain
      ? publication.current().edition.resources.get(queryAt < 0 ? url : url.slice(0, queryAt))
      : undefined;
    const fail = () => rest(request, response);
    if (resource === undefined || !answerer.answer(request, response, resource, fail))
      rest(request, response);
  };
}
