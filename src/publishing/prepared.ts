import type { Edition } from '../edition/edition.ts';

const preparing = new WeakMap<Edition, Promise<void>>();

/** Waits until an edition has all that answers to queries need. It is made between requests, once for all who wait. */
export function prepared(edition: Edition): Promise<void> {
  const known = preparing.get(edition);
  if (known !== undefined) return known;
  const made = prepare(edition);
  preparing.set(edition, made);
  return made;
}

async function prepare(edition: Edition): Promise<void> {
  while (edition.prepareNext()) await new Promise((resolve) => setImmediate(resolve));
}
