import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Encoding, Representation } from '../edition/representation.ts';
import type { Resource } from '../edition/resource.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { isWanted, OtherVersion } from './preconditions.ts';

/** Browsers would keep a 308 for good, and so a mistake of an editor too. */
export const MOVED_KEEPING = 'public, max-age=3600';

type Headers = Readonly<Record<string, string>>;

/** Sends finished representations. Headers are laid out once for each, so that a request is a look-up and a write. */
export class Responder {
  readonly #security: Headers;
  readonly #full = new WeakMap<Representation, string[]>();
  readonly #notModified = new WeakMap<Representation, string[]>();

  constructor(security: Headers) {
    this.#security = security;
  }

  /**
   * Answers a GET or HEAD with a resource: 200, or 304 where the client has it. Gives false, and has not answered, when the client
   * refuses every encoding. Errors of making the body go to `fail`, and so does a wish for another version (412).
   */
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    resource: Resource,
    fail: (error: unknown) => void,
  ): boolean {
    const encoding = acceptedEncoding(headerText(request.headers['accept-encoding']));
    if (encoding === undefined) return false;
    this.#represent(request, response, resource, encoding, resource.status, fail);
    return true;
  }

  /** Answers with an error page, which a client gets that refuses every encoding, too. */
  answerError(
    request: IncomingMessage,
    response: ServerResponse,
    page: Resource,
    status: number,
    fail: (error: unknown) => void,
  ): void {
    const encoding = acceptedEncoding(headerText(request.headers['accept-encoding'])) ?? 'identity';
    this.#represent(request, response, page, encoding, status, fail);
  }

  /** Leads on to an address for good, as far as caches are told: for an hour. */
  redirect(response: ServerResponse, to: string): void {
    const headers = {
      ...this.#security,
      Location: to,
      'Cache-Control': MOVED_KEEPING,
      'Content-Length': '0',
    };
    response.writeHead(308, headers).end();
  }

  #represent(
    request: IncomingMessage,
    response: ServerResponse,
    resource: Resource,
    encoding: Encoding,
    status: number,
    fail: (error: unknown) => void,
  ): void {
    const ready = resource.ready(encoding);
    const send = (made: Representation) => {
      if (status !== 200 || isWanted(request.headers, made.etag)) this.#send(request, response, made, status);
      else fail(new OtherVersion());
    };
    if (ready === undefined) resource.represent(encoding).then(send).catch(fail);
    else send(ready);
  }

  /** 304 where the client's ETag matches (RFC 9110, 13.1.2), else all of it. */
  #send(request: IncomingMessage, response: ServerResponse, made: Representation, status: number): void {
    const known = status === 200 ? request.headers['if-none-match'] : undefined;
    if (known !== undefined && matches(known, made.etag)) {
      response.writeHead(
        304,
        this.#layOut(this.#notModified, made, (headers) => ({
          ...headers,
          'Content-Type': undefined,
          'Content-Encoding': undefined,
          'Content-Length': undefined,
        })),
      );
      response.end();
      return;
    }
    response.writeHead(
      status,
      this.#layOut(this.#full, made, (headers) => headers),
    );
    if (request.method === 'HEAD') response.end();
    else response.end(made.body);
  }

  #layOut(
    laidOut: WeakMap<Representation, string[]>,
    made: Representation,
    pick: (headers: Representation['headers']) => Record<string, string | undefined>,
  ): string[] {
    const known = laidOut.get(made);
    if (known !== undefined) return known;
    const all = { ...this.#security, ...pick(made.headers) };
    const flat = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
    laidOut.set(made, flat);
    return flat;
  }
}

/** Whether an If-None-Match names the tag; a weak prefix does not matter here. */
function matches(header: string, etag: string): boolean {
  if (header === etag || header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

function headerText(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header;
}
