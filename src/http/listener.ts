import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../config/config.ts';
import { answerTo } from '../edition/edition.ts';
import type { Resource } from '../edition/resource.ts';
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
  return (request, response) => {
    const { method, headers, url = '' } = request;
    const scheme = trustProxy === false ? undefined : headers['x-forwarded-proto'];
    const isPlain =
      (method === 'GET' || method === 'HEAD') &&
      namesHost(request) &&
      headers['transfer-encoding'] === undefined &&
      (scheme === undefined || scheme === 'https') &&
      !isStopping();
    if (!isPlain) return rest(request, response);
    const queryAt = url.indexOf('?');
    const path = queryAt < 0 ? url : url.slice(0, queryAt);
    const fail = () => rest(request, response);
    const send = (resource: Resource | undefined) => {
      if (resource === undefined || !responder.answer(request, response, resource, fail)) fail();
    };
    const answer = answerTo(publisher.current().edition, path, queryAt < 0 ? '' : url.slice(queryAt));
    if (answer instanceof Promise) answer.then(send).catch(fail);
    else send(answer);
  };
}
