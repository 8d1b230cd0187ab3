import type { Expected } from '../model/expected/expected.ts';

type Parts = readonly Pick<Expected, 'part' | 'number' | 'year'>[];

/** What some follow-ups are of: `tertial 1` of a year, `tertial 1 och 2 år` of one, which would else read as one more number. */
export function partsInWords(expected: Parts): string {
  return partsOfYears(expected, (numbers) => (numbers > 1 ? ' år' : ''));
}

/** The same in a running sentence, where two numbers never follow each other: `tertial 1 år` of one. */
export function partsInSentence(expected: Parts): string {
  return partsOfYears(expected, () => ' år');
}

function partsOfYears(expected: Parts, beforeYear: (numbers: number) => string): string {
  if (expected[0]?.part === 'hela perioden') return 'hela perioden';
  if (expected[0]?.part === 'år') return listed(expected.map(({ year }) => String(year)));
  const byYear = [...Map.groupBy(expected, ({ year }) => year)];
  return listed(
    byYear.map(
      ([year, parts]) =>
        `${parts[0]?.part ?? ''} ${listed(parts.map(({ number }) => String(number)))}${beforeYear(parts.length)} ${year}`,
    ),
  );
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}
