import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A finished body in one encoding, with the headers that go with it. */
export type Representation = {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
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
    const hash =
      identity?.etag.slice(1, -1) ?? createHash('sha256').update(body).digest('base64url').slice(0, 22);
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

function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(body, { level: 9 });
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
