import type { Site } from '../../model/site.ts';
import { nearest } from '../../text/nearest.ts';
import { joinWords } from '../../words/swedish.ts';
import type { Choice } from './records.ts';

/** What a query asks for; `wrong` says in Swedish why it cannot be answered, and what can. */
export type Asked = { readonly choice: Choice } | { readonly wrong: string };

const NAMES = ['period', 'part'];
const LONGEST = 100;

/**
 * Reads `period` and `part` of a query. Empty values choose nothing, and other names, such as those that mail programs add to a link,
 * mean nothing, unless they look like a slip of the keys. A value that the site does not have is refused: an empty answer would look like a
 * fact.
 */
export function readChoice(query: URLSearchParams, { periods, parties }: Site): Asked {
  for (const name of query.keys()) {
    const meant = NAMES.includes(name) ? undefined : nearest(name.slice(0, LONGEST), NAMES);
    if (meant !== undefined)
      return { wrong: `Det går inte att välja med ”${withoutControls(name)}”. Menade du ”${meant}”?` };
  }
  const period = askedFor(query, 'period');
  const part = askedFor(query, 'part');
  for (const [name, values] of [
    ['period', query.getAll('period')],
    ['part', query.getAll('part')],
  ] as const)
    if (values.length > 1)
      return { wrong: `”${name}” står ${values.length} gånger i adressen. Skriv det en gång.` };
  const slugs = periods.map(({ slug }) => slug);
  const keys = parties.map(({ key }) => key);
  if (period !== undefined && !slugs.includes(period))
    return { wrong: `Det finns ingen period ”${period}”. ${choices('perioderna', slugs)}` };
  if (part !== undefined && !keys.includes(part))
    return { wrong: `Det finns ingen part ”${part}”. ${choices('parterna', keys)}` };
  return { choice: { period, part } };
}

function askedFor(query: URLSearchParams, name: string): string | undefined {
  const value = (query.get(name) ?? '')
    .trim()
    .normalize('NFC')
    .toWellFormed()
    .replace(/\p{Cc}/gu, '');
  if (value === '') return undefined;
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}

function withoutControls(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/\p{Cc}/gu, '');
}

function choices(what: string, values: readonly string[]): string {
  return values.length === 0 ? 'Det finns inga löften här än.' : `Välj bland ${what} ${joinWords(values)}.`;
}
