import { createHash, type Hash } from 'node:crypto';
import { giveWay } from '../event-loop/give-way.ts';

/** A body as it is made: whole, or in pieces. */
export type Made = string | Buffer | Generator<string>;

/** The bytes of a body, one piece after the other. */
export type Pieces = AsyncGenerator<Buffer>;

/** The bytes of a body, all of its pieces made at once. */
export function bodyOf(made: Made): Buffer {
  return Buffer.isBuffer(made) ? made : Buffer.from(typeof made === 'string' ? made : [...made].join(''));
}

/** The same, where readers have their turn between the pieces. */
export async function bodyInTurns(made: Made): Promise<Buffer> {
  if (isWhole(made)) return bodyOf(made);
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(made)) pieces.push(piece);
  return Buffer.concat(pieces);
}

export function isWhole(made: Made): made is string | Buffer {
  return typeof made === 'string' || Buffer.isBuffer(made);
}

/** The pieces of a body, where readers have their turn between them; `done` is told of the whole when the last one has been taken. */
export async function* piecesOf(
  made: Generator<string>,
  done: (tag: string, length: number) => void = () => {},
): Pieces {
  const hash = createHash('sha256');
  let length = 0;
  for (const text of made) {
    const piece = Buffer.from(text);
    hash.update(piece);
    length += piece.length;
    yield piece;
    await giveWay();
  }
  done(readTag(hash), length);
}

/** What tells a body from all others. */
export function tagOf(body: Buffer): string {
  return readTag(createHash('sha256').update(body));
}

function readTag(hash: Hash): string {
  return hash.digest('base64url').slice(0, 22);
}
