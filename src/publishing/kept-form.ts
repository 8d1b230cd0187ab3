import { deserialize, serialize } from 'node:v8';
import type { Edition } from '../edition/edition.ts';
import type { Bodies, Options } from '../edition/representation.ts';

/** A resource as it is kept: its address, or the status of an error page, and every body made so far. */
export type KeptResource = {
  readonly key: string | number;
  readonly type: string;
  readonly bodies: Bodies;
  readonly options: Options;
};
/** What is kept of an edition beside its answers. */
type About = {
  readonly madeOf: string;
  readonly staleAt: number;
  readonly files: readonly string[];
  readonly id: string;
  readonly siteUrl: string;
  readonly places: Edition['places'];
  readonly headings: Edition['headings'];
  readonly moved: Edition['moved'];
  readonly pictures: Edition['pictures'];
  readonly withheld: readonly string[];
  readonly documents: readonly (readonly [string, string])[];
  /** Addresses that a query makes another page of. */
  readonly computed: readonly string[];
  /** How many answers follow. */
  readonly count: number;
};

/** An edition as it is kept. */
export type Kept = About & { readonly answers: readonly KeptResource[] };

/** A piece of what is kept, with its length before it. */
export function packed(piece: object): Buffer {
  const bytes = serialize(piece);
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/**
 * Reads what was kept, or gives undefined for bytes that are something else, or that another version wrote. The bodies are views of the
 * bytes, and no copies.
 */
export function readKept(bytes: Buffer): Kept | undefined {
  try {
    const [about, ...batches] = [...pieces(bytes)];
    const answers = batches.flat();
    return isAbout(about) && answers.length === about.count && answers.every(isKeptResource)
      ? { ...about, answers }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The bytes of the length of a piece. */
const LENGTH = 4;

function* pieces(bytes: Buffer): Generator<unknown> {
  for (let at = 0; at < bytes.length; ) {
    const from = at + LENGTH;
    at = from + bytes.readUInt32LE(at);
    yield deserialize(bytes.subarray(from, at));
  }
}

function isAbout(value: unknown): value is About {
  return (
    isObject(value) &&
    typeof value['madeOf'] === 'string' &&
    typeof value['staleAt'] === 'number' &&
    Array.isArray(value['files']) &&
    typeof value['id'] === 'string' &&
    typeof value['siteUrl'] === 'string' &&
    Array.isArray(value['places']) &&
    Array.isArray(value['headings']) &&
    Array.isArray(value['moved']) &&
    Array.isArray(value['pictures']) &&
    Array.isArray(value['withheld']) &&
    Array.isArray(value['documents']) &&
    Array.isArray(value['computed']) &&
    value['computed'].every((address) => typeof address === 'string') &&
    typeof value['count'] === 'number'
  );
}

function isKeptResource(value: unknown): value is KeptResource {
  const bodies = isObject(value) ? value['bodies'] : undefined;
  return (
    isObject(value) &&
    ['string', 'number'].includes(typeof value['key']) &&
    typeof value['type'] === 'string' &&
    isObject(value['options']) &&
    isObject(bodies) &&
    typeof bodies['tag'] === 'string' &&
    (Buffer.isBuffer(bodies['identity']) || Buffer.isBuffer(bodies['br']))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
