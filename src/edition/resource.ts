import { brotliDecompressSync } from 'node:zlib';
import { digest } from '../text/digest.ts';
import { type Compress, compressorOf } from './compress.ts';

import type { Bodies, Encoding, Options, Representation } from './representation.ts';
import { areSame, represent } from './representation.ts';

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
  readonly #compress: Compress;
  readonly #of: readonly unknown[] | undefined;
  #tag: string | undefined;
  #length: number | undefined;
  /** Until the body in Brotli is there, which says the same in a fifth of the memory. */
  #plain: Representation | undefined;
  /** For as long as the memory is not needed for something else. */
  #unpacked: WeakRef<Representation> | undefined;
  readonly #compressing = new Map<Encoding, Promise<Representation>>();
  readonly #ready = new Map<Encoding, Representation>();
  #earlier: Resource | undefined;

  constructor(address: string, contentType: string, make: () => string | Buffer, options: Options = {}) {
    this.address = address;
    this.contentType = contentType;
    this.status = options.status ?? 200;
    this.headers = options.headers ?? {};
    this.#compress = compressorOf(contentType, options.isAnswer === true);
    this.#make = make;
    this.#of = options.of;
  }

  /** A resource whose bodies are known already, the plain one or the one in Brotli among them. */
  static finished(address: string, contentType: string, bodies: Bodies, options: Options = {}): Resource {
    const { tag, identity, br } = bodies;
    const resource = new Resource(address, contentType, () => identity ?? '', options);
    resource.#tag = tag;
    if (br !== undefined) resource.#finish(represent(br, 'br', tag, resource), 'br');
    return resource;
  }

  /** Whether it is made only for those who ask for it: a picture takes long, and few do. */
  get isMadeOnDemand(): boolean {
    return this.contentType === 'image/png';
  }

  /** What is to be kept of it. The plain body is made now where there is none in Brotli. */
  get bodies(): Bodies {
    const br = this.#ready.get('br')?.body;
    const identity = br === undefined ? this.identity.body : undefined;
    return { tag: this.#tag ?? '', identity, br };
  }

  /** How long the plain body is, made now if need be, in bytes. */
  get length(): number {
    this.#length ??= this.identity.body.length;
    return this.#length;
  }

  /** The body as it is; throws what making it throws. */
  get identity(): Representation {
    return this.ready('identity') ?? this.#unpack() ?? this.#makeNow();
  }

  /** A finished representation, or undefined while it still has to be made. */
  ready(encoding: Encoding): Representation | undefined {
    if (encoding !== 'identity' && !this.isMadeOnDemand) return this.#ready.get(encoding);
    return this.#plain ?? this.#unpacked?.deref();
  }

  /** The representation in an encoding, made now if need be. */
  async represent(encoding: Encoding): Promise<Representation> {
    // A picture is pressed already.
    if (encoding === 'identity' || this.isMadeOnDemand) return this.identity;
    if (this.#tag === undefined) this.#makeNow();
    const known = this.#ready.get(encoding) ?? this.#compressing.get(encoding);
    if (known !== undefined) return known;
    const work = this.#compress(this.identity.body, encoding).then((body) =>
      this.#finish(represent(body, encoding, this.#tag ?? '', this), encoding),
    );
    this.#compressing.set(encoding, work);
    return work;
  }

  /**
   * Takes over what an earlier resource of the same address has made, if it was made of the same, as `isSame` may tell; else what it has
   * compressed, if it turns out to be of the same answer.
   */
  adopt(earlier: Resource, isSame = false): void {
    if (earlier.#tag === undefined) this.#earlier = earlier.#earlier;
    else if (isSame || (this.#of !== undefined && areSame(this.#of, earlier.#of))) {
      this.#tag = earlier.#tag;
      this.#length = earlier.#length;
      this.#plain = earlier.#plain;
      this.#unpacked = earlier.#unpacked;
      this.#takeFrom(earlier);
    } else this.#earlier = earlier;
  }

  #makeNow(): Representation {
    const made = this.#make();
    const body = typeof made === 'string' ? Buffer.from(made) : made;
    this.#tag ??= digest(body, 22, 'base64url');
    this.#length = body.length;
    const plain = represent(body, 'identity', this.#tag, this);
    this.#plain = plain;
    if (this.#earlier !== undefined) this.#takeFrom(this.#earlier);
    this.#earlier = undefined;
    return plain;
  }

  #unpack(): Representation | undefined {
    const br = this.#ready.get('br');
    if (br === undefined || this.#tag === undefined) return undefined;
    const unpacked = represent(brotliDecompressSync(br.body), 'identity', this.#tag, this);
    this.#unpacked = new WeakRef(unpacked);
    return unpacked;
  }

  #takeFrom(earlier: Resource): void {
    const told = ({ contentType, headers }: Resource) => JSON.stringify([contentType, headers]);
    if (earlier.#tag !== this.#tag || told(earlier) !== told(this)) return;
    for (const [encoding, work] of earlier.#compressing)
      this.#compressing.set(
        encoding,
        work.then((done) => this.#finish(done, encoding)),
      );
    for (const [encoding, done] of earlier.#ready) this.#finish(done, encoding);
  }

  #finish(done: Representation, encoding: Encoding): Representation {
    this.#ready.set(encoding, done);
    this.#compressing.delete(encoding);
    if (encoding === 'br' && this.#plain !== undefined) {
      this.#unpacked = new WeakRef(this.#plain);
      this.#plain = undefined;
    }
    return done;
  }
}
