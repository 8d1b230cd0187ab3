import type { RequestListener } from 'node:http';
import express from 'express';
import { afterFailure } from './middleware/after-failure.ts';
import type { Dependencies } from './middleware/dependencies.ts';
import { files } from './middleware/files.ts';
import { harvesting } from './middleware/harvesting.ts';
import { health } from './middleware/health.ts';
import { pages } from './middleware/pages.ts';
import { redirects } from './middleware/redirects.ts';
import { refusals } from './middleware/refusals.ts';
import { originForm } from './request-path.ts';

/** A request's way from top to bottom, for all that is not simply a page: refusals, health, redirects, files, errors. */
export function makeApp(parts: Dependencies): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Should an error page fail, Express would show the stack in any other environment.
  app.set('env', 'production');
  app.set('trust proxy', parts.config.trustProxy);
  app.use((_request, response, next) => {
    response.set(parts.security);
    if (parts.isStopping()) response.set('Connection', 'close');
    next();
  });
  app.use(refusals(parts));
  app.use(health(parts));
  app.use(harvesting());
  app.use(redirects(parts));
  app.use(files(parts));
  app.use(pages(parts));
  app.use((request, response, next) => parts.fail(404, request, response, next));
  app.use(afterFailure(parts));
  return (request, response) => {
    // A target that Express cannot take apart it answers by itself, without our headers.
    request.url = originForm(request.url ?? '/');
    app(request, response);
  };
}
