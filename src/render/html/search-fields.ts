import type { Site } from '../../model/site.ts';
import type { Question } from '../search/search.ts';

/** The choices beside the words. A choice of one is none. */
export function searchFields(
  { periods, parties }: Site,
  { period, party }: Pick<Question, 'period' | 'party'>,
) {
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
