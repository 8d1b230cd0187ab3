import type { Pieces } from './body.ts';
import { type Compress, compressPieces } from './compress.ts';
import type { Encoding, Representation } from './representation.ts';

type Pressing = Exclude<Encoding, 'identity'>;

/** The compressed representations of one answer, each made once. */
export class Pressed {
  readonly #compress: Compress;
  readonly #represent: (body: Buffer, encoding: Pressing) => Representation;
  readonly #making = new Map<Pressing, Promise<Representation>>();
  readonly #ready = new Map<Pressing, Representation>();

  constructor(compress: Compress, represent: (body: Buffer, encoding: Pressing) => Representation) {
    this.#compress = compress;
    this.#represent = represent;
  }

  ready(encoding: Pressing): Representation | undefined {
    return this.#ready.get(encoding);
  }

  /** Takes a body that is pressed already. */
  take(body: Buffer, encoding: Pressing): void {
    this.#finish(this.#represent(body, encoding), encoding);
  }

  /** Presses what there is of a body, where that has not begun. */
  async make(encoding: Pressing, source: () => Buffer | Pieces): Promise<Representation> {
    const known = this.#ready.get(encoding) ?? this.#making.get(encoding);
    if (known !== undefined) return known;
    const work = this.#press(source(), encoding).then((body) =>
      this.#finish(this.#represent(body, encoding), encoding),
    );
    this.#making.set(encoding, work);
    // Pieces are made meanwhile, which can fail; who asks again is to see it tried again.
    work.catch(() => this.#making.delete(encoding));
    return work;
  }

  #press(body: Buffer | Pieces, encoding: Pressing): Promise<Buffer> {
    return Buffer.isBuffer(body) ? this.#compress(body, encoding) : compressPieces(body, encoding);
  }

  /** Takes over what another one has, or is making. */
  takeFrom(earlier: Pressed): void {
    for (const [encoding, work] of earlier.#making)
      this.#making.set(
        encoding,
        work.then((done) => this.#finish(done, encoding)),
      );
    for (const [encoding, done] of earlier.#ready) this.#finish(done, encoding);
  }

  #finish(done: Representation, encoding: Pressing): Representation {
    this.#ready.set(encoding, done);
    this.#making.delete(encoding);
    return done;
  }
}
