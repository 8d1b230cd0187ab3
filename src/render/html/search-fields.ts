import type { Site } from '../../model/site.ts';
import { Cache } from '../cache.ts';
import type { Question } from '../search/search.ts';
import { renderView, SafeMarkup } from '../views.ts';

type Chosen = Pick<Question, 'period' | 'party'>;
type Markup = InstanceType<typeof SafeMarkup>;

/** So many are remembered of each site; hardly anybody chooses anything. */
const REMEMBERED = 20;
const remembered = new WeakMap<Site, Cache<Markup>>();

/** The choices beside the words, as markup. They are the same for all who choose the same, and may be very many. */
export function searchFields(site: Site, chosen: Chosen): Markup {
  const known = remembered.get(site) ?? new Cache<Markup>(REMEMBERED);
  remembered.set(site, known);
  return known.get(
    JSON.stringify([chosen.period, chosen.party]),
    () => new SafeMarkup(renderView('partials/search-fields.njk', { fields: fieldsOf(site, chosen) })),
  );
}

/** A choice of one is none. */
function fieldsOf({ periods, parties }: Site, { period, party }: Chosen) {
  const option = (value: string, text: string, chosen: string | undefined) => ({
    value,
    text,
    isChosen: value === chosen,
  });
  return [
    {
      name: 'period',
      label: 'Löfte',
      options: periods.map(({ slug, title }) => option(slug, title, period)),
    },
    { name: 'part', label: 'Ansvarig', options: parties.map(({ key, name }) => option(key, name, party)) },
  ].filter(({ options }) => options.length > 1);
}
