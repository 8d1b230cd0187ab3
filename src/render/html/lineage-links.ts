import { hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import type { Place } from '../../model/descent.ts';
import type { Link } from '../../model/link.ts';
import type { Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';

/** Links to the earlier steps of a line, newest first, each to the page of its pledge. The last step of a line is where it is shown. */
export function earlierLinks(line: readonly Place[], site: Site): readonly Link[] {
  return line
    .slice(0, -1)
    .toReversed()
    .flatMap(({ period: slug, id }) => {
      const period = site.periods.find((candidate) => candidate.slug === slug);
      const pledge = period?.pledges.find(
        (own) => own.id === id || own.activities.some((part) => part.id === id),
      );
      if (period === undefined || pledge === undefined) return [];
      const isOwn = hasOwnPage(period, pledge);
      const page = isOwn ? pledgeAddress(period, pledge) : `/${slug}`;
      return [{ href: isOwn && pledge.id === id ? page : `${page}#${id}`, text: yearLabel(period) }];
    });
}
