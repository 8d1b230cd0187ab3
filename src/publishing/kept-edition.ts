import { answerTo, type Edition, errorPageOf } from '../edition/edition.ts';
import { Resource } from '../edition/resource.ts';
import { type KeptResource, packed, readKept } from './kept-form.ts';

/** So many answers are packed at a time: a few milliseconds. */
const BATCH = 50;

/** An edition, and what was known of it when it was made. */
export type KeptEdition = {
  readonly edition: Edition;
  /** The fingerprint of all that it was made of. */
  readonly madeOf: string;
  /** From then on, in milliseconds since the epoch, the content has something newer to show. */
  readonly staleAt: number;
  /** The addresses of the files that were served with it. */
  readonly files: readonly string[];
};

/** Packs an edition, with a body of each of its answers, to pieces that one after the other are what restoreEdition() understands. */
export function* packEdition({ edition, madeOf, staleAt, files }: KeptEdition): Generator<Buffer> {
  const answers = [...edition.resources, ...edition.errors].filter(
    ([, { isMadeOnDemand }]) => !isMadeOnDemand,
  );
  yield packed({
    madeOf,
    staleAt,
    files,
    id: edition.id(),
    siteUrl: edition.siteUrl,
    places: edition.places,
    headings: edition.headings,
    moved: edition.moved,
    pictures: edition.pictures,
    withheld: edition.withheld,
    computed: [...edition.computed.keys(), ...onDemand(edition)],
    documents: [...edition.documents],
    count: answers.length,
  });
  for (let at = 0; at < answers.length; at += BATCH)
    yield packed(
      answers.slice(at, at + BATCH).map(([key, resource]): KeptResource => {
        const { bodies, contentType: type, status, headers } = resource;
        return { key, type, bodies, options: { status, headers } };
      }),
    );
}

/** How much of what was made so far is kept, in bytes. */
export function weightOf({ resources, errors }: Edition): number {
  const kept = [...resources.values(), ...errors.values()].map(
    (resource) => resource.ready('br') ?? resource.ready('identity'),
  );
  return kept.reduce((sum, made) => sum + (made?.body.length ?? 0), 0);
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
): KeptEdition | undefined {
  const kept = readKept(bytes);
  if (kept === undefined) return undefined;
  const restore = ({ key, type, bodies, options }: KeptResource) =>
    Resource.finished(String(key), type, bodies, options);
  const compute = async (address: string, query: URLSearchParams) => {
    const next = await successor();
    return next === undefined ? comeBack(edition) : answerTo(next, address, `?${query}`);
  };
  const edition: Edition = {
    resources: new Map(
      kept.answers.flatMap((entry) => (typeof entry.key === 'string' ? [[entry.key, restore(entry)]] : [])),
    ),
    errors: new Map(
      kept.answers.flatMap((entry) => (typeof entry.key === 'number' ? [[entry.key, restore(entry)]] : [])),
    ),
    computed: new Map(kept.computed.map((address) => [address, (query) => compute(address, query)])),
    prepareNext: () => false,
    searchedDocuments: [],
    addDocumentText: () => {},
    places: kept.places,
    headings: kept.headings,
    moved: kept.moved,
    pictures: kept.pictures,
    documents: new Map(kept.documents),
    withheld: kept.withheld,
    siteUrl: kept.siteUrl,
    id: () => kept.id,
  };
  return { edition, madeOf: kept.madeOf, staleAt: kept.staleAt, files: kept.files };
}

/** Tells a reader that the answer cannot be made now (RFC 9110, 15.6.4). */
function comeBack(edition: Edition): Resource {
  const { contentType, identity } = errorPageOf(edition, 503);
  const headers = { 'Retry-After': '5', 'Cache-Control': 'no-store' };
  return new Resource('', contentType, () => identity.body, { status: 503, headers, isAnswer: true });
}
