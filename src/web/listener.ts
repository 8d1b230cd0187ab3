import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../config/config.ts';
import { resourceAt } from '../render/edition.ts';
import type { Answerer } from './answer.ts';
import { namesHost } from './host.ts';
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
    const scheme = trustProxy === false ? undefined : headers['x-forwarded-proto'];
    const isPlain =
      (method === 'GET' || method === 'HEAD') &&
      namesHost(request) &&
      (scheme === undefined || scheme === 'https') &&
      !isStopping();
    const queryAt = url.indexOf('?');
    const resource = isPlain
      ? queryAt < 0
        ? publication.current().edition.resources.get(url)
        : resourceAt(publication.current().edition, url.slice(0, queryAt), url.slice(queryAt))
      : undefined;
    const fail = () => rest(request, response);
    if (resource === undefined || !answerer.answer(request, response, resource, fail))
      rest(request, response);
  };
}
