import { brotliDecompressSync } from 'node:zlib';
import { digest } from '../text/digest.ts';
import { bodyInTurns, bodyOf, type Made } from './body.ts';
import { compressorOf } from './compress.ts';
import { Pressed } from './pressed.ts';
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
  readonly #make: () => Made;
  readonly #pressed: Pressed;
  readonly #of: readonly unknown[] | undefined;
  #tag: string | undefined;
  #length: number | undefined;
  /** Until the body in Brotli is there. */
  #plain: Representation | undefined;
  /** For as long as the memory is not needed for something else. */
  #unpacked: WeakRef<Representation> | undefined;
  #earlier: Resource | undefined;
  #making: Promise<Representation> | undefined;

  constructor(address: string, contentType: string, make: () => Made, options: Options = {}) {
    this.address = address;
    this.contentType = contentType;
    this.status = options.status ?? 200;
    this.headers = options.headers ?? {};
    this.#pressed = new Pressed(compressorOf(contentType, options.isAnswer === true), (body, encoding) =>
      represent(body, encoding, this.#tag ?? '', this),
    );
    this.#make = make;
    this.#of = options.of;
  }

  /** A resource whose bodies are known already, the plain one or the one in Brotli among them. */
  static finished(address: string, contentType: string, bodies: Bodies, options: Options = {}): Resource {
    const { tag, identity, br } = bodies;
    const resource = new Resource(address, contentType, () => identity ?? '', options);
    resource.#tag = tag;
    if (br !== undefined) resource.#pressed.take(br, 'br');
    return resource;
  }

  /** Whether it is made only for those who ask for it: a picture takes long, and few do. */
  get isMadeOnDemand(): boolean {
    return this.contentType === 'image/png';
  }

  /** What is to be kept of it. The plain body is made now where there is none in Brotli. */
  get bodies(): Bodies {
    const br = this.#pressed.ready('br')?.body;
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
    return this.#known ?? this.#keep(bodyOf(this.#make()));
  }

  /** A finished representation, or undefined while it still has to be made. */
  ready(encoding: Encoding): Representation | undefined {
    if (encoding !== 'identity' && !this.isMadeOnDemand) return this.#pressed.ready(encoding);
    return this.#plain ?? this.#unpacked?.deref();
  }

  /** The representation in an encoding, made now if need be. */
  async represent(encoding: Encoding): Promise<Representation> {
    // A picture is pressed already.
    if (encoding === 'identity' || this.isMadeOnDemand) return this.#inTurns();
    if (this.#tag === undefined) await this.#inTurns();
    const done = await this.#pressed.make(encoding, () => this.identity.body);
    this.#release();
    return done;
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

  /** The body as it is; what is made in pieces lets readers have their turn. */
  #inTurns(): Promise<Representation> {
    this.#making ??= (async () => {
      try {
        return this.#known ?? this.#keep(await bodyInTurns(this.#make()));
      } finally {
        this.#making = undefined;
      }
    })();
    return this.#making;
  }

  #keep(body: Buffer): Representation {
    this.#tag ??= digest(body, 22, 'base64url');
    this.#length = body.length;
    const plain = represent(body, 'identity', this.#tag, this);
    this.#plain = plain;
    if (this.#earlier !== undefined) this.#takeFrom(this.#earlier);
    this.#earlier = undefined;
    return plain;
  }

  get #known(): Representation | undefined {
    const [plain, br] = [this.ready('identity'), this.#pressed.ready('br')];
    if (plain !== undefined || br === undefined || this.#tag === undefined) return plain;
    const unpacked = represent(brotliDecompressSync(br.body), 'identity', this.#tag, this);
    this.#unpacked = new WeakRef(unpacked);
    return unpacked;
  }

  #takeFrom(earlier: Resource): void {
    const told = ({ contentType, headers }: Resource) => JSON.stringify([contentType, headers]);
    if (earlier.#tag !== this.#tag || told(earlier) !== told(this)) return;
    this.#pressed.takeFrom(earlier.#pressed);
    this.#release();
  }

  /** The body in Brotli says the same in a fifth of the memory. */
  #release(): void {
    if (this.#plain === undefined || this.#pressed.ready('br') === undefined) return;
    this.#unpacked = new WeakRef(this.#plain);
    this.#plain = undefined;
  }
}
