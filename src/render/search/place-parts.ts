import type { Period, Pledge, Site } from '../../model/site.ts';
import type { Target } from './place.ts';

/** A page about a period, in the site's language. */
export function targetIn(
  period: Period,
  site: Site,
  own: Pick<Target, 'address' | 'title' | 'kind'>,
): Target {
  return { ...own, period: { slug: period.slug, title: period.title }, language: site.language };
}

/** The keys of all parties that answer for a pledge or for something in it. */
export function responsibleFor({ responsible, activities }: Pledge): readonly string[] {
  return [...new Set([...responsible, ...activities.flatMap((activity) => activity.responsible)])];
}

/** Texts as one, without those that say nothing. */
export function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(' ');
}
