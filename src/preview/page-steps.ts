import type { RequestHandler, Response } from 'express';
import { answerTo, errorPageOf } from '../edition/edition.ts';
import type { Resource } from '../edition/resource.ts';
import { requestPath } from '../http/request-path.ts';
import type { Published } from '../publishing/published.ts';
import { bannerHtml } from './banner.ts';
import { askedDay } from './day.ts';
import { decorate } from './decorate.ts';
import type { PreviewParts } from './parts.ts';
import { sendBody, sendHtml } from './send-page.ts';
import { HiddenWords } from './words.ts';

const HTML = 'text/html';

/** Answers with a page of the site, decorated, as of the day that is asked for; what is no HTML goes as it is. */
export function pages(parts: PreviewParts): RequestHandler {
  return async (request, response, next) => {
    const { raw, query } = requestPath(request.originalUrl);
    const asked = askedDay(query);
    const preview = parts.site.current();
    if (asked?.kind === 'impossible') {
      return parts.sendPage(response, 400, 'forhandsvisning/besked.njk', {
        heading: 'Dagen finns inte',
        paragraphs: [
          `Det finns ingen dag som skrivs ”${asked.written}”. Skriv så här i adressen: ?datum=ÅÅÅÅ-MM-DD.`,
        ],
        asksForKey: false,
      });
    }
    const shown = asked === undefined ? preview.shown : parts.site.editionAt(asked.date);
    const resource = shown && (await answerTo(shown.edition, raw, query));
    if (shown === undefined || resource === undefined) return next();
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendError(parts, response, 405, raw, query);
    }
    if (!resource.contentType.startsWith(HTML))
      return sendBody(response, resource.status, resource.contentType, resource.identity.body);
    sendHtml(response, resource.status, decorated(parts, shown, resource, raw, asked?.date));
  };
}

/** Answers with the site's own page for a status, decorated. There must be an edition. */
export function sendError(
  parts: PreviewParts,
  response: Response,
  status: number,
  raw: string,
  query: string,
): void {
  const asked = askedDay(query);
  const date = asked?.kind === 'day' ? asked.date : undefined;
  const shown = date === undefined ? parts.site.current().shown : parts.site.editionAt(date);
  if (shown === undefined) sendBody(response, status, 'text/plain; charset=utf-8', 'Något gick fel.\n');
  else sendHtml(response, status, decorated(parts, shown, errorPageOf(shown.edition, status), raw, date));
}

function decorated(
  { site, config }: PreviewParts,
  { edition }: Published,
  resource: Resource,
  address: string,
  date: string | undefined,
): string {
  const preview = site.current();
  const words = new HiddenWords(preview.hidden);
  const marks =
    date === undefined ? preview.hidden.map((file) => [file.address, words.onLink(file)] as const) : [];
  return decorate(resource.identity.body.toString(), {
    id: preview.id,
    banner: bannerHtml(preview, config.contentDir, address, date),
    marks: new Map(marks),
    date,
    isPage: (other) => edition.resources.get(other)?.contentType.startsWith(HTML) === true,
  });
}
