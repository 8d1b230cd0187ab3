import type { Expected } from '../model/expected/expected.ts';
import { periodId } from '../model/ids.ts';
import type { Period, Site } from '../model/site.ts';
import { partsInSentence, partsInWords } from './parts.ts';

/** The states of what is expected, in neutral words: after how long a wait, the days say. */
export const EXPECTED_STATES: Readonly<Record<Expected['state'], string>> = {
  published: 'publicerad',
  coming: 'kommande',
  awaited: 'väntas',
  late: 'har inte publicerats här',
  never: 'har inte publicerats här',
};

/** The id of a follow-up that is expected, a tag URI like those of what is here. */
export function expectedId(expected: Expected, period: Period, site: Site): string {
  const part = partsInWords([expected]).replaceAll('å', 'a').replaceAll(' ', '-');
  return `${periodId(period, site)}/vantad/${part}`;
}

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

function subject(expected: readonly Expected[]): string {
  return `${expected.length === 1 ? 'Uppföljningen' : 'Uppföljningarna'} för ${partsInSentence(expected)}`;
}
