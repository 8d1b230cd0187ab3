import { digest } from '../text/digest.ts';
import { firstName, firstSlug } from './first-names.ts';
import type { Activity, FollowUp, GlossaryEntry, Page, Party, Period, Pledge, Result, Site } from './site.ts';
import type { Change } from './written.ts';

/**
 * The ids of what the site tells: tag URIs (RFC 4151), the same in feeds, calendars and data. An id stays when dates, words or the
 * site's address change.
 */
type Identified = Pick<Site, 'identity' | 'moved'>;
type Slugged = Pick<Period, 'slug'>;

/** Of all that the site tells of its pledges, as one. */
export function dataId({ identity }: Identified): string {
  return `${identity}:loften`;
}

export function partyId({ key }: Pick<Party, 'key'>, { identity }: Identified): string {
  return `${identity}:part/${key}`;
}

/** Of a word that the glossary explains; what a tag URI cannot hold is percent-encoded. */
export function termId({ term }: Pick<GlossaryEntry, 'term'>, { identity }: Identified): string {
  return `${identity}:ordlista/${encodeURIComponent(term)}`;
}

export function pageId({ slug }: Pick<Page, 'slug'>, { identity }: Identified): string {
  return `${identity}:sidor/${slug}`;
}

export function periodId(period: Slugged, site: Identified): string {
  return `${site.identity}:${firstSlug(period, site)}`;
}

export function pledgeId({ id }: Pick<Pledge, 'id'>, period: Slugged, site: Identified): string {
  return `${periodId(period, site)}/lofte/${firstName(id, period, site)}`;
}

/** Without its pledge, which it may be moved from: no two activities of a period have the same. */
export function activityId(
  { id, formerIds }: Pick<Activity, 'id' | 'formerIds'>,
  period: Slugged,
  site: Identified,
): string {
  return `${periodId(period, site)}/aktivitet/${formerIds[0] ?? id}`;
}

export function followUpId({ slug }: Pick<FollowUp, 'slug'>, period: Slugged, site: Identified): string {
  return `${periodId(period, site)}/uppfoljning/${firstName(slug, period, site)}`;
}

/** Of each result of a follow-up, in their order. Where one is told of twice, the later has a number. */
export function resultIds(
  followUp: Pick<FollowUp, 'slug' | 'results'>,
  period: Slugged,
  site: Identified,
): readonly string[] {
  const own = followUpId(followUp, period, site);
  return numbered(followUp.results.map(({ id }: Result) => `${own}/resultat/${id}`));
}

/**
 * Of each change of something, in their order, newest first. A change has no id in the content, so its words are its identity: a
 * corrected date makes no new one. Where the same words stand twice, the older ones were there first.
 */
export function changeIds(of: string, changes: readonly Change[]): readonly string[] {
  return numbered(changes.toReversed().map(({ text }) => `${of}/andring/${digest(text, 12)}`)).toReversed();
}

function numbered(ids: readonly string[]): readonly string[] {
  const before = new Map<string, number>();
  return ids.map((id) => {
    const number = (before.get(id) ?? 0) + 1;
    before.set(id, number);
    return number === 1 ? id : `${id}-${number}`;
  });
}
