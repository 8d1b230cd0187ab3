import { deserialize, serialize } from 'node:v8';
import type { Edition } from '../edition/edition.ts';
import { type Bodies, type Manner, Resource } from '../edition/resource.ts';

type KeptResource = {
  readonly key: string | number;
  readonly type: string;
  readonly bodies: Bodies;
  readonly manner: Manner;
};
type Kept = {
  readonly staleAt: number;
  readonly id: string;
  readonly siteUrl: string;
  readonly moved: Edition['moved'];
  readonly pictures: Edition['pictures'];
  readonly withheld: readonly string[];
  readonly documents: readonly (readonly [string, string])[];
  /** Addresses that a query makes another page of. */
  readonly computed: readonly string[];
  readonly resources: readonly KeptResource[];
  readonly errors: readonly KeptResource[];
};

/**
 * Packs an edition, with every body made so far, to bytes that restoreEdition() understands. From `staleAt`, in milliseconds since
 * the epoch, the content has something newer to show.
 */
export function packEdition(edition: Edition, staleAt: number): Buffer {
  const pack = (entries: Iterable<readonly [string | number, Resource]>) =>
    [...entries].flatMap(([key, resource]) => {
      if (resource.isMadeOnDemand) return [];
      const { identity, contentType: type, status, headers } = resource;
      const bodies = resource.bodies ?? { identity: identity.body };
      return { key, type, bodies, manner: { status, headers } };
    });
  return serialize({
    staleAt,
    id: edition.id(),
    siteUrl: edition.siteUrl,
    moved: edition.moved,
    pictures: edition.pictures,
    withheld: edition.withheld,
    computed: [...edition.computed.keys(), ...onDemand(edition)],
    documents: [...edition.documents],
    resources: pack(edition.resources),
    errors: pack(edition.errors),
  });
}

/** How much the bodies weigh that were made so far, in bytes. */
export function weightOf({ resources, errors }: Edition): number {
  const bodies = [...resources.values(), ...errors.values()].flatMap(({ bodies: made }) =>
    made === undefined ? [] : [made.identity, made.br, made.gzip],
  );
  return bodies.reduce((sum, body) => sum + (body?.length ?? 0), 0);
}

/** What is not kept, and so is awaited as the answers to queries are. */
function onDemand({ resources }: Edition): readonly string[] {
  return [...resources.values()].filter(({ isMadeOnDemand }) => isMadeOnDemand).map(({ address }) => address);
}

/** Makes the edition again, or gives undefined for bytes that do not hold one. */
export function restoreEdition(bytes: Buffer): { edition: Edition; staleAt: number } | undefined {
  const kept = read(bytes);
  if (!isKept(kept)) return undefined;
  const restore = ({ key, type, bodies, manner }: KeptResource) =>
    Resource.finished(String(key), type, bodies, manner);
  const edition = {
    resources: new Map(kept.resources.map((entry) => [String(entry.key), restore(entry)])),
    errors: new Map(kept.errors.map((entry) => [Number(entry.key), restore(entry)])),
    // What they are computed from is read within a moment of the start.
    computed: new Map(kept.computed.map((address) => [address, undefined])),
    prepareNext: () => false,
    searchedDocuments: [],
    addDocumentText: () => {},
    isPrepared: () => true,
    moved: kept.moved,
    pictures: kept.pictures,
    documents: new Map(kept.documents),
    withheld: kept.withheld,
    siteUrl: kept.siteUrl,
    id: () => kept.id,
  };
  return { edition, staleAt: kept.staleAt };
}

function read(bytes: Buffer): unknown {
  try {
    return deserialize(bytes);
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  return (
    isObject(value) &&
    typeof value['staleAt'] === 'number' &&
    typeof value['id'] === 'string' &&
    typeof value['siteUrl'] === 'string' &&
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
    isObject(value['manner']) &&
    isObject(bodies) &&
    Buffer.isBuffer(bodies['identity'])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
