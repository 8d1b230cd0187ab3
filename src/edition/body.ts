import { giveWay } from '../event-loop/give-way.ts';

/** A body as it is made: whole, or in pieces. */
export type Made = string | Buffer | Generator<string>;

/** The bytes of a body, all of its pieces made at once. */
export function bodyOf(made: Made): Buffer {
  return Buffer.isBuffer(made) ? made : Buffer.from(typeof made === 'string' ? made : [...made].join(''));
}

/** The same, where readers have their turn between the pieces. */
export async function bodyInTurns(made: Made): Promise<Buffer> {
  if (typeof made === 'string' || Buffer.isBuffer(made)) return bodyOf(made);
  const pieces: Buffer[] = [];
  for (const piece of made) {
    pieces.push(Buffer.from(piece));
    await giveWay();
  }
  return Buffer.concat(pieces);
}
