import express, { type RequestHandler, type Router } from 'express';
import { originForm } from '../http/request-path.ts';
import { KEY_ADDRESS } from './guard.ts';
import type { PreviewParts } from './parts.ts';

const TO_DO = '/redigera';

const WRONG_KEY = {
  heading: 'Nyckeln gäller inte',
  paragraphs: ['En nyckel gäller en gång. Den nyaste står sist i fönstret där skrivbordet startades.'],
  asksForKey: true,
};

/** Takes keys: in an address from the terminal, `?nyckel=`, and from the form. */
export function keySteps(parts: PreviewParts): Router {
  const router = express.Router();
  router.post(KEY_ADDRESS, express.urlencoded({ extended: false, limit: '2kb' }), (request, response) => {
    const body: unknown = request.body;
    const key = field(body, 'nyckel').trim();
    const target = field(body, 'till');
    redeem(parts, key, target.startsWith('/') ? target : TO_DO)(request, response, () => {});
  });
  router.use((request, response, next) => {
    if (request.method !== 'GET') return next();
    const url = new URL(originForm(request.originalUrl), 'http://localhost');
    const key = url.searchParams.get('nyckel');
    if (key === null) return next();
    url.searchParams.delete('nyckel');
    // The address of the terminal: who opens the desk wants to know what is to be done.
    const path = url.pathname === '/' ? TO_DO : url.pathname;
    redeem(parts, key, path + url.search)(request, response, next);
  });
  return router;
}

function redeem(
  { session, hasSession, sendPage }: PreviewParts,
  key: string,
  target: string,
): RequestHandler {
  return (request, response) => {
    const cookie = session.redeem(key, request.socket.localPort ?? 0);
    // An old link in a browser that has its session already does no harm.
    if (cookie === undefined && !hasSession(request)) {
      return sendPage(response, 403, 'forhandsvisning/besked.njk', WRONG_KEY);
    }
    if (cookie !== undefined) response.setHeader('Set-Cookie', cookie);
    // Two slashes at the start would name another host.
    response.writeHead(303, { Location: target.replace(/^[/\\]+/, '/'), 'Content-Length': 0 });
    response.end();
  };
}

function field(body: unknown, name: string): string {
  const value =
    typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name) : [];
  return typeof value?.[1] === 'string' ? value[1] : '';
}
