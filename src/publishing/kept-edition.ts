import { deserialize, serialize } from 'node:v8';
import { answerTo, type Edition, errorPageOf } from '../edition/edition.ts';
import { type Bodies, type Options, Resource } from '../edition/resource.ts';

type KeptResource = {
  readonly key: string | number;
  readonly type: string;
  readonly bodies: Bodies;
  readonly options: Options;
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
      return { key, type, bodies, options: { status, headers } };
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

/** What is not kept, and so is answered as queries are. */
function onDemand({ resources }: Edition): readonly string[] {
  return [...resources.values()].filter(({ isMadeOnDemand }) => isMadeOnDemand).map(({ address }) => address);
}

/**
 * Makes the edition again, or gives undefined for bytes that do not hold one. What it was computed from is not kept: a query is
 * answered by the edition that `successor` gives when the content has been read, or by a page that says to come back (503).
 */
export function restoreEdition(
  bytes: Buffer,
  successor: () => Promise<Edition | undefined>,
): { edition: Edition; staleAt: number } | undefined {
  const kept = read(bytes);
  if (!isKept(kept)) return undefined;
  const restore = ({ key, type, bodies, options }: KeptResource) =>
    Resource.finished(String(key), type, bodies, options);
  const compute = async (address: string, query: URLSearchParams) => {
    const next = await successor();
    return next === undefined ? comeBack(edition) : answerTo(next, address, `?${query}`);
  };
  const edition: Edition = {
    resources: new Map(kept.resources.map((entry) => [String(entry.key), restore(entry)])),
    errors: new Map(kept.errors.map((entry) => [Number(entry.key), restore(entry)])),
    computed: new Map(kept.computed.map((address) => [address, (query) => compute(address, query)])),
    prepare: async () => {},
    searchedDocuments: [],
    addDocumentText: () => {},
    moved: kept.moved,
    pictures: kept.pictures,
    documents: new Map(kept.documents),
    withheld: kept.withheld,
    siteUrl: kept.siteUrl,
    id: () => kept.id,
  };
  return { edition, staleAt: kept.staleAt };
}

/** Tells a reader that the answer cannot be made now (RFC 9110, 15.6.4). */
function comeBack(edition: Edition): Resource {
  const { contentType, identity } = errorPageOf(edition, 503);
  const headers = { 'Retry-After': '5', 'Cache-Control': 'no-store' };
  return new Resource('', contentType, () => identity.body, { status: 503, headers, compression: 'fast' });
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
    isObject(value['options']) &&
    isObject(bodies) &&
    Buffer.isBuffer(bodies['identity'])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
