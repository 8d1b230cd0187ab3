import express, { type Response, type Router } from 'express';
import { ADDITIONS_ADDRESS, SCRIPT_ADDRESS, STYLE_ADDRESS } from './decorate.ts';
import { EVENTS_ADDRESS, events } from './events.ts';
import { listPage } from './list-page.ts';
import type { PreviewParts } from './parts.ts';
import { sendBody } from './send-page.ts';
import { ADDITIONS, PREVIEW_STYLE, SCRIPT } from './styles.ts';

const CSS = 'text/css; charset=utf-8';

/** What the preview answers with beside the site: its list, its style and script, its events, and robots.txt. */
export function ownSteps({ site, sendPage }: PreviewParts): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.get('/forhandsvisning', (_request, response: Response) =>
    sendPage(response, 200, 'forhandsvisning/lista.njk', listPage(site.current())),
  );
  router.get(ADDITIONS_ADDRESS, (_request, response) => sendBody(response, 200, CSS, ADDITIONS));
  router.get(STYLE_ADDRESS, (_request, response) => sendBody(response, 200, CSS, PREVIEW_STYLE));
  router.get(SCRIPT_ADDRESS, (_request, response) =>
    sendBody(response, 200, 'text/javascript; charset=utf-8', SCRIPT),
  );
  router.get(EVENTS_ADDRESS, events(site));
  router.get('/robots.txt', (_request, response) =>
    sendBody(response, 200, 'text/plain; charset=utf-8', 'User-agent: *\nDisallow: /\n'),
  );
  return router;
}
