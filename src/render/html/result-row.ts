import type { Reported } from '../../model/progress/reported.ts';
import type { Activity, FollowUp, Period } from '../../model/site.ts';
import { outcomeInWords } from '../../words/targets.ts';
import { aimInWords, type HowView, howView } from './activity-view.ts';

/** What a follow-up says of an activity, as a row. */
export type ResultRow = {
  readonly id: string;
  readonly text: string;
  readonly how: HowView;
  readonly aim: string | undefined;
  /** What the follow-up before it said, in short. */
  readonly before: string | undefined;
  /** All of its explanation. */
  readonly why: string | undefined;
};

/** The row of an activity that a follow-up mentions; `prose` renders its explanation. */
export function resultRow(
  activity: Activity,
  reported: Reported,
  before: FollowUp | undefined,
  period: Period,
  prose: (text: string) => string,
): ResultRow {
  return {
    id: activity.id,
    text: activity.text,
    how: howView(activity, reported, period),
    aim: aimInWords(activity, reported, period),
    before: beforeInWords(activity, before),
    why: reported.text && prose(reported.text),
  };
}

function beforeInWords({ id, target }: Activity, before: FollowUp | undefined): string | undefined {
  const result = before?.results.find(({ activity }) => activity === id);
  if (result === undefined) return undefined;
  const said = [
    result.status,
    result.outcome === undefined ? undefined : outcomeInWords(result.outcome, target),
  ].filter((words) => words !== undefined);
  return said.length === 0 ? undefined : `Förut: ${said.join(', ')}`;
}
