import type { Expected } from '../model/expected/expected.ts';

/** What some follow-ups are of: `tertial 1` of a year, `tertial 1 och 2 år` of one, which would else read as one more number. */
export function partsInWords(expected: readonly Pick<Expected, 'part' | 'number' | 'year'>[]): string {
  if (expected[0]?.part === 'hela perioden') return 'hela perioden';
  if (expected[0]?.part === 'år') return listed(expected.map(({ year }) => String(year)));
  const byYear = [...Map.groupBy(expected, ({ year }) => year)];
  return listed(
    byYear.map(
      ([year, parts]) =>
        `${parts[0]?.part ?? ''} ${listed(parts.map(({ number }) => String(number)))}${parts.length > 1 ? ' år' : ''} ${year}`,
    ),
  );
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}
