import type { Reported } from '../../model/progress/reported.ts';
import type { Activity, FollowUp, Period, Pledge } from '../../model/site.ts';
import { beforeInWords } from '../../words/before.ts';
import { aimInWords, type HowView, howView } from './activity-view.ts';

/** What a follow-up says of an activity, or of a pledge as a whole, as a row. */
export type ResultRow = {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly text: string;
  readonly how: HowView;
  readonly aim: string | undefined;
  /** What the follow-up before it said, in short. */
  readonly before: string | undefined;
  /** All of its explanation. */
  readonly why: string | undefined;
};

/** The row of what a follow-up mentions; `prose` renders its explanation. */
export function resultRow(
  of: Activity | Pledge,
  text: string,
  reported: Reported,
  before: FollowUp | undefined,
  period: Period,
  prose: (text: string) => string,
): ResultRow {
  return {
    id: of.id,
    formerIds: of.formerIds,
    text,
    how: howView(of, reported, period),
    aim: aimInWords(of, reported, period),
    before: beforeInWords(of, before),
    why: reported.text && prose(reported.text),
  };
}
