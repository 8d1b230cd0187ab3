import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { digest } from '../content/files/digest.ts';

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

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * One address's answer. The body is made when it is first asked for and compressed once, as strongly as can be, off the event
 * loop; the same content gives the same bytes and ETags on every machine.
 */
export class Resource {
  readonly address: string;
  readonly contentType: string;
  readonly #make: () => string;
  #identity: Representation | undefined;
  readonly #compressed = new Map<Encoding, Promise<Representation>>();
  readonly #ready = new Map<Encoding, Representation>();

  constructor(address: string, contentType: string, make: () => string) {
    this.address = address;
    this.contentType = contentType;
    this.#make = make;
  }

  /** A resource whose bodies are known already. */
  static finished(address: string, contentType: string, bodies: Bodies): Resource {
    const resource = new Resource(address, contentType, () => bodies.identity.toString('utf8'));
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

  /** The bodies made so far, or undefined when there is none. */
  get bodies(): Bodies | undefined {
    const identity = this.#identity?.body;
    return identity && { identity, br: this.#ready.get('br')?.body, gzip: this.#ready.get('gzip')?.body };
  }

  /** The body as it is; throws what making it throws. */
  get identity(): Representation {
    this.#identity ??= this.#represent(Buffer.from(this.#make()), 'identity', undefined);
    return this.#identity;
  }

  /** A finished representation, or undefined while it still has to be made. */
  ready(encoding: Encoding): Representation | undefined {
    return encoding === 'identity' ? this.#identity : this.#ready.get(encoding);
  }

  /** The representation in an encoding, made now if need be. */
  async represent(encoding: Encoding): Promise<Representation> {
    const { identity } = this;
    if (encoding === 'identity') return identity;
    const begun = this.#compressed.get(encoding);
    if (begun !== undefined) return begun;
    const work = compress(identity.body, encoding).then((body) => {
      const done = this.#represent(body, encoding, identity);
      this.#ready.set(encoding, done);
      return done;
    });
    this.#compressed.set(encoding, work);
    return work;
  }

  /** Takes over what an earlier resource of the same address has made, if it made the same body. */
  adopt(earlier: Resource): void {
    if (earlier.#identity === undefined || !earlier.#identity.body.equals(this.identity.body)) return;
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
        'Cache-Control': 'public, no-cache',
        Vary: 'Accept-Encoding',
      },
    };
  }
}

/** What is smaller than this travels in one round trip, headers included; pressing it harder helps no reader. In bytes. */
const SMALL = 12_000;

async function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(body, { level: 9 });
  const quick = await brotli(body, 6);
  return quick.length <= SMALL ? quick : brotli(body, 11);
}

/** Quality 11 takes some twenty times as long as 6 and saves a fourteenth (measured on a period's page). */
function brotli(body: Buffer, quality: 6 | 11): Promise<Buffer> {
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
