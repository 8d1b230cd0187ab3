import { formerSlugs, placeAt } from './former-ids.ts';
import type { Period, Site } from './site.ts';

type Rows = Pick<Site, 'moved'>;

/** The name that a period had first: what is told under it is not new because the folder has another. */
export function firstSlug({ slug }: Pick<Period, 'slug'>, { moved }: Rows): string {
  return formerSlugs(slug, moved)[0] ?? slug;
}

/** The name that a page of a period had first, by its name of now: the id of a pledge, or a follow-up's part of the address. */
export function firstName(name: string, { slug }: Pick<Period, 'slug'>, { moved }: Rows): string {
  const names = [slug, ...formerSlugs(slug, moved)];
  const row = moved.find(
    ({ from, to }) =>
      to === `/${slug}/${name}` && !from.includes('#') && names.includes(placeAt(from)?.period ?? ''),
  );
  return placeAt(row?.from ?? '')?.id ?? name;
}
