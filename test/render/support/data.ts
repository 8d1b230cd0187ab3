import type { Site } from '../../../src/model/site.ts';
import { periodRecord } from '../../../src/render/data/period-record.ts';
import { aboutOf, type SiteRecord } from '../../../src/render/data/records.ts';

/** All data of a site as one value. */
export function dataOf(site: Site): SiteRecord {
  const perioder = site.periods.map((period) => periodRecord(period, site));
  return { ...aboutOf(site, site.periods), perioder };
}
