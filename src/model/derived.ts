import { makeLineage } from './lineage.ts';
import { progressById } from './progress/progress.ts';
import type { Period, Site } from './site.ts';

/** A period with what its follow-ups make of its pledges and activities. */
export function withProgress(stated: Omit<Period, 'progress'>): Period {
  return { ...stated, progress: progressById(stated) };
}

/** A site with what goes on from what in its periods. */
export function withLineage(stated: Omit<Site, 'lineage'>): Site {
  return { ...stated, lineage: makeLineage(stated.periods) };
}
