import { canonicalOfWritten } from '../../model/canonical-path.ts';
import { leadingOn } from '../../model/leading-on.ts';
import { suggest } from '../../text/nearest.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { movedRows } from '../moved-rows.ts';
import { pageHeadings } from '../page-headings.ts';
import type { MovedRow } from './moved-folder-rules.ts';
import type { ReportHere } from './report-on.ts';

/** Where headings are, and where they can have been. */
export type Headings = {
  /** Their ids, by the address of the page. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The pages that activities have a place on, too. */
  readonly withPlaces: ReadonlySet<string>;
  /** Whether a page is another, by its address of now or from before. */
  readonly isPage: (was: string, now: string) => boolean;
};

/** The headings of the texts of all pages; `live` is what the site answers. */
export function headingsOf(all: LoadedFiles, live: ReadonlySet<string>): Headings {
  const leading = leadingOn(movedRows(all), live);
  return {
    ids: new Map([...pageHeadings(all)].map(([address, ids]) => [address, new Set(ids)])),
    withPlaces: new Set(
      all.periods.flatMap(({ slug, pledges }) => [
        `/${slug}`,
        ...(pledges?.values.löften ?? []).map(({ id }) => `/${slug}/${id.value}`),
      ]),
    ),
    isPage: (was, now) => was === now || leading.get(canonicalOfWritten(was)) === now,
  };
}

/** Whether a row tells what became of a heading, and not of a pledge or an activity: `/page#old: /page#new`, or the page alone. */
export function isMovedHeading({ key, value: to }: MovedRow, { ids, withPlaces, isPage }: Headings): boolean {
  const [[was = ''], [page = '', id]] = [key.split('#'), to.value.split('#')];
  const own = ids.get(page);
  if (!key.includes('#') || own === undefined) return false;
  return id === undefined ? isPage(was, page) : own.has(id) || !withPlaces.has(page);
}

/**
 * A heading that has other words now can lead on only to a heading of the same page (`flyttad-adress-leder-fel`), and only while none there
 * has its id (`flyttad-adress-finns`).
 */
export function checkMovedHeading(
  { key, value: to, offset }: MovedRow,
  { ids, isPage }: Headings,
  report: ReportHere,
): void {
  const [[was = '', old = ''], [page = '', id]] = [key.split('#'), to.value.split('#')];
  const own = [...(ids.get(page) ?? [])];
  if (ids.get(was)?.has(old)) {
    report(
      offset,
      'flyttad-adress-finns',
      `Rubriken ${key} finns och kan inte leda vidare.`,
      'Ta bort raden.',
    );
  } else if (id !== undefined && !own.includes(id)) {
    report(
      to.offset,
      'flyttad-adress-leder-fel',
      `Ingen rubrik har adressen ${to.value}.`,
      suggest(
        to.value,
        own.map((heading) => `${page}#${heading}`),
        `Skriv adressen till hela sidan: ${page}.`,
      ),
    );
  } else if (!isPage(was, page)) {
    report(
      offset,
      'flyttad-adress-leder-fel',
      `${key} kan inte leda till en annan sida.`,
      'Skriv adressen utan # och det som följer.',
    );
  }
}
