import { digest } from '../text/digest.ts';
import { compress, compressFast } from './compress.ts';

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

/** The finished bodies of one resource; undefined where that encoding is not made yet. */
export type Bodies = {
  readonly identity: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
};

/** What sets an answer apart from a page. */
export type Options = {
  /** 200 where it is not given. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `fast` for what answers one question, and so is made while its reader waits. */
  readonly compression?: 'best' | 'fast';
};

/**
 * One address's answer. The body is made when it is first asked for and compressed once, as strongly as can be, off the event
 * loop; the same content gives the same bytes and ETags on every machine.
 */
export class Resource {
  readonly address: string;
  readonly contentType: string;
  readonly status: number;
  /** Its own headers; they go before what every reply carries. */
  readonly headers: Readonly<Record<string, string>>;
  readonly #make: () => string | Buffer;
  readonly #compress: typeof compress;
  #identity: Representation | undefined;
  readonly #compressed = new Map<Encoding, Promise<Representation>>();
  readonly #ready = new Map<Encoding, Representation>();

  constructor(address: string, contentType: string, make: () => string | Buffer, options: Options = {}) {
    this.address = address;
    this.contentType = contentType;
    this.status = options.status ?? 200;
    this.headers = options.headers ?? {};
    this.#compress = options.compression === 'fast' ? compressFast : compress;
    this.#make = make;
  }

  /** A resource whose bodies are known already. */
  static finished(address: string, contentType: string, bodies: Bodies, options: Options = {}): Resource {
    const resource = new Resource(address, contentType, () => bodies.identity, options);
    const identity = resource.#represent(bodies.identity, 'identity', undefined);
    resource.#identity = identity;
    for (const encoding of ['br', 'gzip'] as const) {
      const body = bodies[encoding];
      if (body === undefined) continue;
      const done = resource.#represent(body, encoding, identity);
      resource.#ready.set(encoding, done);
      resource.#compressed.set(encoding, Promise.resolve(done));
    }
    return resource;
  }

  /** Whether it is made only for those who ask for it: a picture takes long, and few do. */
  get isMadeOnDemand(): boolean {
    return this.contentType === 'image/png';
  }

  /** The bodies made so far, or undefined when there is none. */
  get bodies(): Bodies | undefined {
    const identity = this.#identity?.body;
    return identity && { identity, br: this.#ready.get('br')?.body, gzip: this.#ready.get('gzip')?.body };
  }

  /** The body as it is; throws what making it throws. */
  get identity(): Representation {
    if (this.#identity !== undefined) return this.#identity;
    const made = this.#make();
    this.#identity = this.#represent(
      typeof made === 'string' ? Buffer.from(made) : made,
      'identity',
      undefined,
    );
    return this.#identity;
  }

  /** A finished representation, or undefined while it still has to be made. */
  ready(encoding: Encoding): Representation | undefined {
    return encoding === 'identity' || this.isMadeOnDemand ? this.#identity : this.#ready.get(encoding);
  }

  /** The representation in an encoding, made now if need be. */
  async represent(encoding: Encoding): Promise<Representation> {
    const { identity } = this;
    // A picture is pressed already.
    if (encoding === 'identity' || this.isMadeOnDemand) return identity;
    const begun = this.#compressed.get(encoding);
    if (begun !== undefined) return begun;
    const work = this.#compress(identity.body, encoding).then((body) => {
      const done = this.#represent(body, encoding, identity);
      this.#ready.set(encoding, done);
      return done;
    });
    this.#compressed.set(encoding, work);
    return work;
  }

  /** Takes over what an earlier resource of the same address has made, if it made the same answer. */
  adopt(earlier: Resource): void {
    if (this.isMadeOnDemand) return;
    const same =
      earlier.#identity?.body.equals(this.identity.body) &&
      JSON.stringify(earlier.#identity.headers) === JSON.stringify(this.identity.headers);
    if (!same) return;
    for (const [encoding, work] of earlier.#compressed) this.#compressed.set(encoding, work);
    for (const [encoding, done] of earlier.#ready) this.#ready.set(encoding, done);
  }

  #represent(body: Buffer, encoding: Encoding, identity: Representation | undefined): Representation {
    const hash = identity?.etag.slice(1, -1) ?? digest(body, 22, 'base64url');
    const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
    return {
      body,
      etag,
      headers: {
        'Content-Type': this.contentType,
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
        'Content-Length': String(body.length),
        ETag: etag,
        'Cache-Control': REVALIDATED,
        Vary: 'Accept-Encoding',
        ...this.headers,
      },
    };
  }
}
