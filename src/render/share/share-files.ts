import type { Period, Site } from '../../model/site.ts';
import { yearLabel } from '../../model/year-label.ts';
import type { FilePlan } from '../file-plan.ts';
import { sharePicture } from './share-picture.ts';

/** The picture that goes with a shared link: one for the site, and one for each period. */
export function shareFiles(site: Site): readonly FilePlan[] {
  const file = (address: string, period: Period | undefined): FilePlan => ({
    address,
    type: 'image/png',
    make: () => sharePicture(shareTexts(site, period)),
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  });
  return [
    file(shareAddress(undefined), undefined),
    ...site.periods.map((period) => ({ ...file(shareAddress(period.slug), period), about: period.slug })),
  ];
}

/** `/dela.png`, or `/<period>/dela.png`. */
export function shareAddress(period: string | undefined): string {
  return period === undefined ? '/dela.png' : `/${period}/dela.png`;
}

/** What the picture says. */
function shareTexts(site: Site, period: Period | undefined) {
  return period === undefined
    ? { numeral: site.place, title: site.name, siteName: new URL(site.url).host }
    : { numeral: yearLabel(period), title: period.title, siteName: site.name };
}
