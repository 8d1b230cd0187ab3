import type { RequestListener } from 'node:http';
import express, { type RequestHandler } from 'express';
import { afterFailure } from '../http/middleware/after-failure.ts';
import { files } from '../http/middleware/files.ts';
import { redirects } from '../http/middleware/redirects.ts';
import { originForm, requestPath } from '../http/request-path.ts';
import type { Published } from '../publishing/published.ts';
import { filesPage } from './attached/files-page.ts';
import { editing } from './editing/editing.ts';
import { refusal } from './guard.ts';
import { PREVIEW_HEADERS } from './headers.ts';
import { keySteps } from './key-steps.ts';
import { making } from './making/making.ts';
import { moving } from './moving/moving.ts';
import { ownSteps } from './own-steps.ts';
import { pages, sendError } from './page-steps.ts';
import type { PreviewParts } from './parts.ts';
import { sendBody } from './send-page.ts';
import { toDoPage } from './to-do/to-do-page.ts';
import { versionPages } from './versions/versions.ts';

const NO_STORE = 'no-store';

/** A request's way through the preview: the guard first, then keys, the preview's own pages, forms, and the site. */
export function makePreviewApp(parts: PreviewParts, failed: (error: unknown) => void): RequestListener {
  const { site } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('env', 'production');
  app.use((_request, response, next) => {
    response.set(PREVIEW_HEADERS);
    next();
  });
  app.use(guarded(parts));
  app.use(keySteps(parts));
  app.use(ownSteps(parts));
  app.use(making(parts));
  app.use(editing(parts));
  app.use(versionPages(parts));
  app.use(moving(parts));
  app.use(filesPage(parts));
  app.use((_request, response, next) => {
    if (site.current().shown !== undefined) return next();
    parts.sendPage(response, 503, 'forhandsvisning/att-gora.njk', toDoPage(parts));
  });
  const publisher = { current: () => shownIn(parts) };
  app.use(redirects({ publisher }, NO_STORE));
  const log = { error: (facts: object) => failed('err' in facts ? facts.err : facts) };
  app.use(files({ publisher, log }, { pinned: NO_STORE, other: NO_STORE }));
  app.use(pages(parts));
  const fail = (status: number, ...[request, response]: Parameters<RequestHandler>) => {
    const { raw, query } = requestPath(request.originalUrl);
    sendError(parts, response, status, raw, query);
  };
  app.use((request, response, next) => fail(404, request, response, next));
  app.use(afterFailure({ fail, log }));
  return (request, response) => {
    request.url = originForm(request.url ?? '/');
    app(request, response);
  };
}

function guarded({ hasSession }: PreviewParts): RequestHandler {
  return (request, response, next) => {
    const why = refusal(request, request.socket.localPort ?? 0, hasSession(request));
    if (why === undefined && requestPath(request.originalUrl).decoded !== undefined) return next();
    // The body of what is refused is not wanted.
    if (request.method !== 'GET' && request.method !== 'HEAD') response.set('Connection', 'close');
    const [status, text] = why === undefined ? [400, 'Adressen går inte att läsa.'] : [403, why];
    sendBody(response, status, 'text/plain; charset=utf-8', `${text}\n`);
  };
}

function shownIn({ site }: PreviewParts): Published {
  const { shown } = site.current();
  if (shown === undefined) throw new Error('the preview has no edition');
  return shown;
}
