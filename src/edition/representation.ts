/**
 * How an answer may be kept that the next edit can change: a browser asks again, a cache in front after a second, and where the server
 * does not answer, the cache goes on with what it has for a day (RFC 5861).
 */
export const REVALIDATED = 'public, max-age=0, s-maxage=1, stale-while-revalidate=60, stale-if-error=86400';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A finished body in one encoding, with the headers that go with it. */
export type Representation = {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** What is kept of one resource: its body in Brotli, else the plain one; gzip's is soon made for who asks. */
export type Bodies = {
  /** Tells the plain body from all others. */
  readonly tag: string;
  readonly identity?: Buffer | undefined;
  readonly br?: Buffer | undefined;
};

/** What all representations of one resource share. */
type Shared = {
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** A body as it is sent. `tag` tells the plain body from all others. */
export function represent(
  body: Buffer,
  encoding: Encoding,
  tag: string,
  { contentType, headers }: Shared,
): Representation {
  const etag = encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;
  return {
    body,
    etag,
    headers: {
      'Content-Type': contentType,
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      'Content-Length': String(body.length),
      ETag: etag,
      'Cache-Control': REVALIDATED,
      Vary: 'Accept-Encoding',
      ...headers,
    },
  };
}

/** The plain representation: held until it is released, then there for as long as its memory is not needed for something else. */
export class Plain {
  #held: Representation | undefined;
  #lent: WeakRef<Representation> | undefined;

  get(): Representation | undefined {
    return this.#held ?? this.#lent?.deref();
  }

  hold(plain: Representation): void {
    this.#held = plain;
  }

  lend(plain: Representation): void {
    this.#lent = new WeakRef(plain);
  }

  release(): void {
    if (this.#held !== undefined) this.lend(this.#held);
    this.#held = undefined;
  }
}

/** What sets an answer apart from a page. */
export type Options = {
  /** 200 where it is not given. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** All that it is made of, each told from another by its identity; not given where that is too much to say. */
  readonly of?: readonly unknown[] | undefined;
  /** Whether it answers one question, and so is made while its reader waits. */
  readonly isAnswer?: boolean;
};

/** Whether answers that are made of some things are made of the same, where it is said of what. */
export function areSame(
  some: readonly unknown[] | undefined,
  others: readonly unknown[] | undefined,
): boolean {
  return some !== undefined && some.length === others?.length && some.every((one, at) => one === others[at]);
}

/** Whether two resources send the same of their own beside the body. */
export function areAlike(one: Shared, other: Shared): boolean {
  const told = ({ contentType, headers }: Shared) => JSON.stringify([contentType, headers]);
  return told(one) === told(other);
}
