import type { Edition } from '../../edition/edition.ts';
import { canonicalPath } from '../../model/canonical-path.ts';
import { placeAt } from '../../model/former-ids.ts';
import { movesFolder } from '../../model/old-addresses.ts';
import type { Published } from '../published.ts';

/** What a state of the site answered: pages and files, and the places of activities and headings on pages. */
export type Answered = {
  readonly addresses: ReadonlySet<string>;
  /** `/<period>/<pledge>#<activity>` */
  readonly places: readonly string[];
  /** `/<page>#<heading>` */
  readonly headings: readonly string[];
};

/** What an edition answers with the files that are served with it; what was withdrawn is no answer. */
export function answeredBy(
  { resources, computed, places, headings }: Edition,
  files: Iterable<string>,
): Answered {
  const there = [...resources.values()].flatMap(({ status, address }) => (status === 200 ? address : []));
  return { addresses: new Set([...there, ...computed.keys(), ...files]), places, headings };
}

/** Whether an address is answered now: it is there, leads on, or says why it is gone. */
export function isAnswered(address: string, { edition, files, moved }: Published): boolean {
  const { resources, computed } = edition;
  const canonical = canonicalPath(address);
  return files.has(address) || [resources, computed, moved].some((known) => known.has(canonical));
}

/** The places that links find now, as `<period>#<id>`: those of now, and those that rows lead on from. */
export function placesFound({ edition: { places, moved } }: Published): ReadonlySet<string> {
  const found = new Set([...places, ...moved.map(({ from }) => from)].flatMap((one) => nameOf(one) ?? []));
  for (const { from, to } of moved.filter(movesFolder)) {
    const [old, now] = [from.slice(1, -1), to.slice(1, -1)];
    for (const name of [...found]) if (name.startsWith(`${now}#`)) found.add(old + name.slice(now.length));
  }
  return found;
}

/** A place by its period and its id, which nothing else there has; undefined for what is no place. */
export function nameOf(address: string): string | undefined {
  const place = placeAt(address);
  return place && `${place.period}#${place.id}`;
}
