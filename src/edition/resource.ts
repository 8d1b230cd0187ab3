import { brotliDecompressSync } from 'node:zlib';
import { bodyInTurns, bodyOf, isWhole, type Made, type Pieces, piecesOf, tagOf } from './body.ts';
import { compressorOf } from './compress.ts';
import { Pressed } from './pressed.ts';
import type { Bodies, Encoding, Options, Representation } from './representation.ts';
import { areAlike, areSame, Plain, represent } from './representation.ts';

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
  readonly #options: Options;
  #tag: string | undefined;
  #length: number | undefined;
  #plain = new Plain();
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
    this.#options = options;
  }

  /** A resource whose bodies are known already, the plain one or the one in Brotli among them. */
  static finished(address: string, contentType: string, bodies: Bodies, options: Options = {}): Resource {
    const resource = new Resource(address, contentType, () => bodies.identity ?? '', options);
    resource.#tag = bodies.tag;
    if (bodies.br !== undefined) resource.#pressed.take(bodies.br, 'br');
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
    return this.#plain.get();
  }

  /** The representation in an encoding, made now if need be. */
  async represent(encoding: Encoding): Promise<Representation> {
    // A picture is pressed already.
    if (encoding === 'identity' || this.isMadeOnDemand) return this.#inTurns();
    const pieces = await this.#pieces();
    const done = await this.#pressed.make(encoding, () => pieces ?? this.identity.body);
    this.#release();
    return done;
  }

  /**
   * Takes over what an earlier resource of the same address has made, if it was made of the same, as `isSame` may tell; else what it has
   * compressed, if it turns out to be of the same answer.
   */
  adopt(earlier: Resource, isSame = false): void {
    if (earlier.#tag === undefined) this.#earlier = earlier.#earlier;
    else if (isSame || areSame(this.#options.of, earlier.#options.of)) {
      [this.#tag, this.#length, this.#plain] = [earlier.#tag, earlier.#length, earlier.#plain];
      this.#takeFrom(earlier);
    } else this.#earlier = earlier;
  }

  /** The pieces of a body that has them, which together would take much memory; where it gives none, the plain body is there. */
  async #pieces(): Promise<Pieces | undefined> {
    const made = this.#tag === undefined && this.#making === undefined ? this.#make() : undefined;
    if (made !== undefined && !isWhole(made) && this.#options.isAnswer !== true) {
      return piecesOf(made, (tag, length) => {
        [this.#tag, this.#length, this.#earlier] = [tag, length, undefined];
      });
    }
    if (this.#tag === undefined) await this.#inTurns(made);
    return undefined;
  }

  /** The body as it is; what is made in pieces lets readers have their turn. */
  #inTurns(made?: Made): Promise<Representation> {
    this.#making ??= (async () => {
      try {
        return this.#known ?? this.#keep(await bodyInTurns(made ?? this.#make()));
      } finally {
        this.#making = undefined;
      }
    })();
    return this.#making;
  }

  #keep(body: Buffer): Representation {
    this.#tag ??= tagOf(body);
    this.#length = body.length;
    const plain = represent(body, 'identity', this.#tag, this);
    this.#plain.hold(plain);
    this.#takeFrom(this.#earlier);
    this.#earlier = undefined;
    return plain;
  }

  get #known(): Representation | undefined {
    const [plain, br] = [this.ready('identity'), this.#pressed.ready('br')];
    if (plain !== undefined || br === undefined || this.#tag === undefined) return plain;
    const unpacked = represent(brotliDecompressSync(br.body), 'identity', this.#tag, this);
    this.#plain.lend(unpacked);
    return unpacked;
  }

  #takeFrom(earlier: Resource | undefined): void {
    if (earlier === undefined || earlier.#tag !== this.#tag || !areAlike(earlier, this)) return;
    this.#pressed.takeFrom(earlier.#pressed);
    this.#release();
  }

  /** The body in Brotli says the same in a fifth of the memory. */
  #release(): void {
    if (this.#pressed.ready('br') !== undefined) this.#plain.release();
  }
}
