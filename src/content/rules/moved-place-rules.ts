import { placeAt } from '../../model/former-ids.ts';
import { suggest } from '../../text/nearest.ts';
import type { LoadedFiles, LoadedPeriod } from '../loaded-files.ts';
import { formerIdsOf, idsIn } from '../moved-rows.ts';
import type { MovedRow } from './moved-folder-rules.ts';
import type { ReportHere } from './report-on.ts';

/** Whether a row is about a place on a page: it names one that a period may have had, and leads to another. */
export function isMovedPlace({ key, value: to }: MovedRow, { periods }: LoadedFiles): boolean {
  const old = key.includes('#') ? placeAt(key) : undefined;
  if (old === undefined) return false;
  return placeAt(to.value) !== undefined || periods.some(({ slug }) => slug === old.period);
}

/**
 * A place on a page, `/<period>/<pledge>#<activity>`, can move only to where the same period has a pledge or an activity now
 * (`flyttad-adress-leder-fel`), and only while nothing there has its id (`flyttad-adress-finns`).
 */
export function checkMovedPlace({ key, value: to, offset }: MovedRow, all: LoadedFiles, report: ReportHere) {
  const [old, now] = [placeAt(key), placeAt(to.value)];
  const period = all.periods.find(({ slug }) => slug === now?.period);
  if (old === undefined || all.broken.has(`${now?.period}/lofte.md`)) return;
  if (now === undefined || period?.pledges === undefined || !idsIn(period.pledges.values).has(now.id)) {
    report(
      to.offset,
      'flyttad-adress-leder-fel',
      `Inget löfte och ingen aktivitet har adressen ${to.value}.`,
      suggest(to.value, placesOf(period), 'Skriv den nya adressen, till exempel /period/lofte#aktivitet.'),
    );
  } else if (idsIn(period.pledges.values).has(old.id)) {
    report(
      offset,
      'flyttad-adress-finns',
      `Id ”${old.id}” finns i ${period.slug}/lofte.md och kan inte leda vidare.`,
      'Ta bort raden.',
    );
  } else if (formerIdsOf(period, all).get(now.id)?.includes(old.id) !== true) {
    const isTwice = old.period === now.period;
    report(
      offset,
      'flyttad-adress-leder-fel',
      isTwice ? `Id ”${old.id}” leder redan vidare.` : `${key} kan inte leda till en annan period.`,
      isTwice ? 'Låt det stå på en rad.' : 'Skriv adressen utan # och det som följer.',
    );
  }
}

function placesOf(period: LoadedPeriod | undefined): readonly string[] {
  return (period?.pledges?.values.löften ?? []).flatMap(({ id, aktiviteter }) => {
    const address = `/${period?.slug}/${id.value}`;
    return [address, ...(aktiviteter ?? []).map((activity) => `${address}#${activity.id.value}`)];
  });
}
