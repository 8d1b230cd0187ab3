import { deserialize } from 'node:v8';
import type { Edition } from '../edition/edition.ts';
import type { Bodies, Options } from '../edition/representation.ts';

/** A resource as it is kept: its address, or the status of an error page, and every body made so far. */
export type KeptResource = {
  readonly key: string | number;
  readonly type: string;
  readonly bodies: Bodies;
  readonly options: Options;
};
/** An edition as it is kept. */
export type Kept = {
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
  readonly resources: readonly KeptResource[];
  readonly errors: readonly KeptResource[];
};

/** Reads what was kept, or gives undefined for bytes that are something else, or that another version wrote. */
export function readKept(bytes: Buffer): Kept | undefined {
  try {
    const value: unknown = deserialize(bytes);
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
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
    [value['resources'], value['errors']].every((list) => Array.isArray(list) && list.every(isKeptResource))
  );
}

function isKeptResource(value: unknown): value is KeptResource {
  const bodies = isObject(value) ? value['bodies'] : undefined;
  return (
    isObject(value) &&
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
