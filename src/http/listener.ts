import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../config/config.ts';
import { answerTo, errorPageOf } from '../edition/edition.ts';
import type { Resource } from '../edition/resource.ts';
import type { Publisher } from '../publishing/publisher.ts';
import { namesHost } from './host.ts';
import { leadOn } from './other-address.ts';
import type { Responder } from './responder.ts';

/** What Express writes into a Location as it is. */
const AS_IT_IS = /^[\w/.~%-]+$/;

/**
 * Answers a page by look-up, before any framework: that is nearly every request, and costs what sending the bytes costs. So are other
 * spellings of its address, and those where nothing is. All else goes on to `rest`.
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
      if (resource === undefined) return sendWithout();
      if (!responder.answer(request, response, resource, fail)) fail();
    };
    const sendWithout = () => {
      const published = publisher.current();
      const { to, isNothing } = leadOn(published, url);
      if (isNothing) responder.answerError(request, response, errorPageOf(published.edition, 404), 404, fail);
      else if (to !== undefined && AS_IT_IS.test(to)) responder.redirect(response, to);
      else fail();
    };
    const answer = answerTo(publisher.current().edition, path, queryAt < 0 ? '' : url.slice(queryAt));
    if (answer instanceof Promise) answer.then(send).catch(fail);
    else send(answer);
  };
}
