import { amountOf, isUnknown, type LatestStatus } from '../model/finding.ts';
import type { Phase } from '../model/phase.ts';
import { aloneInWords, countedWord, inOrder, type StatusView, statusView } from './statuses.ts';
import { count, formatNumber } from './swedish.ts';

/** How many activities have a status, in words: a number, and the word that goes with it. */
export type Count = { readonly amount: string; readonly word: string; readonly view: StatusView };

/**
 * How it goes in one sentence: `2 av 10 aktiviteter är klara`. `total` is how many activities there are, where not all of them are told of.
 * `isOfOne` tells that a single follow-up says so. Undefined where there are no activities.
 */
export function answerInWords(
  statuses: readonly LatestStatus[],
  phase: Phase,
  total = statuses.length,
  isOfOne = false,
): string | undefined {
  const [first] = statuses;
  if (first === undefined) return undefined;
  const all = formatNumber(total);
  if (isUnknown(statuses)) {
    const whose = total === 1 ? 'aktiviteten' : `de ${all} aktiviteterna`;
    return `Ingen uppgift om hur det ${phase === 'over' ? 'gick' : 'går'} för ${whose}`;
  }
  if (total === 1) return aloneInWords(first);
  const stated = statuses.filter(isStated).length;
  if (stated === 0) {
    return `${isOfOne ? 'Uppföljningen' : 'Uppföljningarna'} säger inte hur långt de ${all} aktiviteterna har kommit`;
  }
  const done = amountOf('klar', statuses);
  // Of those whose status nobody has stated, nobody says that they are not done.
  if (done === 0) return `Ingen av ${all} aktiviteter ${stated === total ? 'är' : 'anges som'} klar`;
  if (done === total) return total === 2 ? 'Båda aktiviteterna är klara' : `Alla ${all} aktiviteter är klara`;
  return `${formatNumber(done)} av ${all} aktiviteter är ${countedWord('klar', done)}`;
}

function isStated(status: LatestStatus): boolean {
  return status !== 'ingen uppgift' && status !== 'not said';
}

/** How many there are of each status, what is finished first. */
export function countsInWords(statuses: readonly LatestStatus[]): readonly Count[] {
  return [...new Set(inOrder(statuses))].map((status) => {
    const amount = amountOf(status, statuses);
    return {
      amount: formatNumber(amount),
      word: countedWord(status, amount),
      view: statusView(status),
    };
  });
}

/** `5 aktiviteter`, or that none are stated: nobody says that there are none. */
export function activitiesInWords(amount: number): string {
  return amount === 0 ? 'Inga aktiviteter anges' : count(amount, 'aktivitet', 'aktiviteter');
}
