import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../config/config.ts';
import { isAwaited, isReady, resourceAt } from '../edition/edition.ts';
import { prepared } from '../publishing/prepared.ts';
import type { Publisher } from '../publishing/publisher.ts';
import { namesHost } from './host.ts';
import type { Responder } from './responder.ts';

/**
 * Answers a page by look-up, before any framework: that is nearly every request, and costs what sending the bytes costs. All else
 * goes on to `rest`.
 */
export function makeListener(
  { trustProxy }: Config,
  publisher: Publisher,
  responder: Responder,
  isStopping: () => boolean,
  rest: (request: IncomingMessage, response: ServerResponse) => void,
): RequestListener {
  const listener: RequestListener = (request, response) => {
    const { method, headers, url = '' } = request;
    const scheme = trustProxy === false ? undefined : headers['x-forwarded-proto'];
    const isPlain =
      (method === 'GET' || method === 'HEAD') &&
      namesHost(request) &&
      (scheme === undefined || scheme === 'https') &&
      !isStopping();
    const { edition } = publisher.current();
    const queryAt = url.indexOf('?');
    const path = queryAt < 0 ? url : url.slice(0, queryAt);
    const query = queryAt < 0 ? '' : url.slice(queryAt);
    if (isPlain && isAwaited(edition, path, query)) {
      publisher
        .firstRead()
        .then(() =>
          isAwaited(publisher.current().edition, path, query)
            ? rest(request, response)
            : listener(request, response),
        );
      return;
    }
    if (isPlain && !isReady(edition, path, query)) {
      prepared(edition).then(
        () => listener(request, response),
        () => rest(request, response),
      );
      return;
    }
    const resource = isPlain ? resourceAt(edition, path, query) : undefined;
    const fail = () => rest(request, response);
    if (resource === undefined || !responder.answer(request, response, resource, fail))
      rest(request, response);
  };
  return listener;
}
