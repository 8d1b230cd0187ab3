import { dateInWords } from '../model/dates/stated-date.ts';
import type { Expected } from '../model/expected/expected.ts';
import { partsInWords } from './parts.ts';

/** Sentences on follow-ups whose time is over and that are not here, in neutral words. */
export function missingInWords(expected: readonly Expected[]): readonly string[] {
  const inState = (...states: readonly Expected['state'][]) =>
    expected.filter(({ state }) => states.includes(state));
  const awaited = inState('awaited');
  const missing = inState('late', 'never');
  return [
    ...(missing.length === 0 ? [] : [`${subject(missing)} har inte publicerats här.`]),
    ...(awaited.length === 0 ? [] : [`${subject(awaited)} väntas.`]),
  ];
}

/** What a reader is told of follow-ups that are not here: those whose time is over, and the next one. */
export function expectationsInWords(expected: readonly Expected[]): readonly string[] {
  const next = expected.find(({ state }) => state === 'coming');
  return [
    ...missingInWords(expected),
    ...(next === undefined ? [] : [`Nästa uppföljning väntas efter ${dateInWords(next.to)}.`]),
  ];
}

function subject(expected: readonly Expected[]): string {
  return `${expected.length === 1 ? 'Uppföljningen' : 'Uppföljningarna'} för ${partsInWords(expected)}`;
}
