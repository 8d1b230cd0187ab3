import { OWN_PAGES } from '../../model/addresses.ts';
import {
  type Activity,
  type FollowUp,
  type Period,
  type Site,
  STATUSES,
  type Status,
} from '../../model/site.ts';
import { swedishOrder } from '../../text/swedish-order.ts';
import { capitalize } from '../../words/swedish.ts';

/** The names in an address, and so in the form. */
export const FILTER_NAMES = ['period', 'part', 'status', 'plats'] as const;
type FilterName = (typeof FILTER_NAMES)[number];

/** What a reader has chosen; a name that is not there is not chosen. */
export type Filter = { readonly [N in FilterName]?: string | undefined };

/** Reads a filter from an address. Empty and unknown names count as not chosen; of several values the first holds. */
export function readFilter(query: URLSearchParams): Filter {
  const chosen = FILTER_NAMES.flatMap((name) => {
    const value = query.get(name)?.trim().normalize('NFC').slice(0, 200) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(chosen);
}

/** Whether anything is chosen. */
export function isChosen(filter: Filter): boolean {
  return FILTER_NAMES.some((name) => filter[name] !== undefined);
}

/** The address of a page of what a filter gives. */
export function filterAddress(filter: Filter, number: number): string {
  const chosen = FILTER_NAMES.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const parameters = [...chosen, ...(number === 1 ? [] : [['sida', String(number)] as const])];
  const query = new URLSearchParams(Object.fromEntries(parameters)).toString();
  return OWN_PAGES.followUps + (query && `?${query}`);
}

export type FilterField = {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly isChosen: boolean }[];
};

/** The choices that the site's content gives; a field without any is left out. */
export function filterFields({ periods, parties }: Site, filter: Filter): readonly FilterField[] {
  const places = new Set(
    periods.flatMap(({ pledges }) =>
      pledges.flatMap((pledge) => [...pledge.places, ...pledge.activities.flatMap((own) => own.places)]),
    ),
  );
  const used = new Set(
    periods.flatMap(({ followUps }) =>
      followUps.flatMap(({ results }) => results.map(({ status }) => status)),
    ),
  );
  const statuses = STATUSES.filter((status) => used.has(status));
  const field = (name: FilterName, label: string, options: readonly (readonly [string, string])[]) => ({
    name,
    label,
    options: options.map(([value, text]) => ({ value, text, isChosen: filter[name] === value })),
  });
  return [
    field(
      'period',
      'Löfte',
      periods.filter(({ followUps }) => followUps.length > 0).map(({ slug, title }) => [slug, title]),
    ),
    field(
      'part',
      'Ansvarig',
      parties.map(({ key, name }) => [key, name]),
    ),
    field(
      'status',
      'Läge',
      statuses.map((status) => [status, capitalize(status)]),
    ),
    field(
      'plats',
      'Plats',
      [...places].toSorted(swedishOrder).map((place) => [place, place]),
    ),
  ].filter(({ options }) => options.length > 0);
}

/** A choice in words, and the address that is without it. */
export type ChosenFilter = { readonly text: string; readonly without: string };

/** What is chosen, one by one. A value that the site does not have is told as it stands. */
export function chosenFilters(site: Site, filter: Filter): readonly ChosenFilter[] {
  const fields = filterFields(site, filter);
  return FILTER_NAMES.flatMap((name) => {
    const value = filter[name];
    if (value === undefined) return [];
    const option = fields.find((field) => field.name === name)?.options.find(({ isChosen }) => isChosen);
    return [{ text: option?.text ?? value, without: filterAddress({ ...filter, [name]: undefined }, 1) }];
  });
}

/** An activity that fits, with what the follow-up says of it. */
export type Match = { readonly activity: Activity; readonly status: Status | undefined };

/**
 * The activities of a follow-up that fit a filter; undefined where the follow-up does not. One that names no activities is about all of
 * its period. Without a choice that is about activities, the follow-up fits and no activity is picked out.
 */
export function matchesOf(followUp: FollowUp, period: Period, filter: Filter): readonly Match[] | undefined {
  if (filter.period !== undefined && filter.period !== period.slug) return undefined;
  const { part, status, plats } = filter;
  if (part === undefined && status === undefined && plats === undefined) return [];
  const results = new Map(followUp.results.map((result) => [result.id, result]));
  const found = period.pledges.flatMap((pledge) =>
    pledge.activities.flatMap((activity): readonly Match[] => {
      const result = results.get(activity.id);
      const isTold = results.size === 0 || result !== undefined;
      const isWho = part === undefined || activity.responsible.includes(part);
      const isWhere = plats === undefined || activity.places.includes(plats) || pledge.places.includes(plats);
      const isHow = status === undefined || result?.status === status;
      return isTold && isWho && isWhere && isHow ? [{ activity, status: result?.status }] : [];
    }),
  );
  return found.length === 0 ? undefined : found;
}
