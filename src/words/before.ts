import type { FollowUp, Target } from '../model/site.ts';
import { outcomesInWords } from './targets.ts';

/** What an earlier follow-up said of an activity or a pledge, in short; undefined where it said nothing. */
export function beforeInWords(
  { id, target }: { readonly id: string; readonly target: Target | undefined },
  before: FollowUp | undefined,
): string | undefined {
  const result = before?.results.find((candidate) => candidate.id === id);
  if (result === undefined) return undefined;
  const said = [result.status, outcomesInWords(result.outcomes, target)].filter(
    (words) => words !== undefined,
  );
  return said.length === 0 ? undefined : `Förut: ${said.join(', ')}`;
}
