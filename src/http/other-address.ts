import { HEALTH_ADDRESS } from '../model/addresses.ts';
import { canonicalPath, encodePath } from '../model/canonical-path.ts';
import type { Published } from '../publishing/published.ts';
import { requestPath } from './request-path.ts';

/** Where harvesters of open data look for a catalogue. */
export const HARVESTED_ADDRESS = '/datasets/dcat';

/** Where a request target leads on to, as it stands in a Location, or that nothing is there at all. */
export type LeadingOn = { readonly to?: string; readonly isNothing: boolean };

/**
 * Where a request target that is not answered as it is leads: other spellings become the one spelling, and moved addresses lead on. What
 * there is on an address goes before what moved from it.
 */
export function leadOn({ edition, files, moved }: Published, target: string): LeadingOn {
  const { raw, query, decoded } = requestPath(target);
  const canonical = canonicalPath(decoded ?? raw);
  if (canonical === HARVESTED_ADDRESS) return { isNothing: false };
  const isKnown = edition.resources.has(canonical) || files.has(canonical) || canonical === HEALTH_ADDRESS;
  const to = isKnown ? encodePath(canonical) : moved.get(canonical);
  if (to !== undefined && raw !== to) return { to: to.includes('#') ? to : to + query, isNothing: false };
  const isThere = isKnown || decoded === undefined || files.has(decoded) || edition.computed.has(canonical);
  return { isNothing: to === undefined && !isThere };
}
