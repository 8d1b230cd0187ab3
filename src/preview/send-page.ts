import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderView } from '../render/views.ts';
import { givenName } from './editor-name.ts';
import type { PreviewParts } from './parts.ts';
import type { PreviewSite } from './preview-site.ts';

/** Gives the function that answers with a view. Headers that every reply carries are set already. */
export function pageSender(
  site: PreviewSite,
  hasSession: (request: IncomingMessage) => boolean,
): PreviewParts['sendPage'] {
  return (response, status, template, model) => {
    const more = {
      previewId: site.current().id,
      maySave: hasSession(response.req),
      editor: givenName(response.req),
    };
    sendHtml(response, status, renderView(template, { ...more, ...model }));
  };
}

/** Answers with HTML. Not by Express's send(), which answers 304 to some clients that have kept nothing. */
export function sendHtml(response: ServerResponse, status: number, html: string): void {
  sendBody(response, status, 'text/html; charset=utf-8', html);
}

/** Answers with a body of a type. */
export function sendBody(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
