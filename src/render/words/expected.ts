import { dateInWords } from '../../content/dates/calendar.ts';
import type { Expected } from '../../content/due/expected.ts';
import { joinWords } from './swedish.ts';

/** What a reader is told of follow-ups that are not here, in neutral words: the next one, and those whose time is over. */
export function expectationsInWords(expected: readonly Expected[]): readonly string[] {
  const inState = (...states: readonly Expected['state'][]) =>
    expected.filter(({ state }) => states.includes(state));
  const [next] = inState('coming');
  const awaited = inState('awaited');
  const missing = inState('late', 'never');
  return [
    ...(missing.length === 0 ? [] : [`${subject(missing)} har inte publicerats här.`]),
    ...(awaited.length === 0 ? [] : [`${subject(awaited)} väntas.`]),
    ...(next === undefined ? [] : [`Nästa uppföljning väntas efter ${dateInWords(next.to)}.`]),
  ];
}

function subject(expected: readonly Expected[]): string {
  return `${expected.length === 1 ? 'Uppföljningen' : 'Uppföljningarna'} för ${partsInWords(expected)}`;
}

/** `tertial 1 och 2`, with the year or years. */
function partsInWords(expected: readonly Expected[]): string {
  if (expected[0]?.part === 'år') return joinWords(expected.map(({ year }) => String(year)));
  const byYear = [...Map.groupBy(expected, ({ year }) => year)];
  return joinWords(
    byYear.map(([year, parts]) => {
      const numbers = joinWords(parts.map(({ number }) => String(number)));
      return `${parts[0]?.part ?? ''} ${numbers} ${year}`;
    }),
  );
}
