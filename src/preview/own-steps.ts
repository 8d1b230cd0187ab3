import express, { type Response, type Router } from 'express';
import { ADDITIONS_ADDRESS, SCRIPT_ADDRESS, STYLE_ADDRESS } from './decorate.ts';
import { readPosted } from './editing/posted.ts';
import { nameCookie } from './editor-name.ts';
import { EVENTS_ADDRESS, events } from './events.ts';
import type { PreviewParts } from './parts.ts';
import { sendBody } from './send-page.ts';
import { ADDITIONS, PREVIEW_STYLE, SCRIPT } from './styles.ts';
import { toDoPage } from './to-do/to-do-page.ts';

const NAME_ADDRESS = '/forhandsvisning/namn';
const CSS = 'text/css; charset=utf-8';

/** What the desk answers with beside the site and its forms: what is to be done, its style and script, its events, and robots.txt. */
export function ownSteps(parts: PreviewParts): Router {
  const { site, sendPage } = parts;
  const router = express.Router({ caseSensitive: true, strict: true });
  router.get('/redigera', async (_request, response: Response) => {
    await site.refresh();
    sendPage(response, 200, 'forhandsvisning/att-gora.njk', toDoPage(parts));
  });
  router.get(ADDITIONS_ADDRESS, (_request, response) => sendBody(response, 200, CSS, ADDITIONS));
  router.get(STYLE_ADDRESS, (_request, response) => sendBody(response, 200, CSS, PREVIEW_STYLE));
  router.get(SCRIPT_ADDRESS, (_request, response) =>
    sendBody(response, 200, 'text/javascript; charset=utf-8', SCRIPT),
  );
  router.get(EVENTS_ADDRESS, events(site));
  router.post(NAME_ADDRESS, async (request, response) => {
    const posted = await readPosted(request);
    if (typeof posted !== 'string') response.setHeader('Set-Cookie', nameCookie(posted.one('namn')));
    response.redirect(303, '/redigera');
  });
  router.get('/robots.txt', (_request, response) =>
    sendBody(response, 200, 'text/plain; charset=utf-8', 'User-agent: *\nDisallow: /\n'),
  );
  return router;
}
