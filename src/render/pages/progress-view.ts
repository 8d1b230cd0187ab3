import { dateInWords } from '../../content/dates/calendar.ts';
import { progressOf, type Reported } from '../../content/progress/progress.ts';
import type { Activity, Period } from '../../content/site.ts';
import { measureInWords } from '../words/measures.ts';
import { type StatusView, statusView } from '../words/statuses.ts';
import { outcomeInWords } from '../words/targets.ts';
import type { Link } from './page-view.ts';

/** What one follow-up says of an activity, in words. */
export type ReportedView = {
  readonly status: StatusView | undefined;
  readonly outcome: string | undefined;
  readonly source: Link;
  readonly published: string | undefined;
};

/** How an activity goes. */
export type ProgressView = {
  readonly latest: ReportedView;
  /** The outcome beside the target, a sentence for each time that has a goal of its own. */
  readonly measures: readonly string[];
  /** What earlier follow-ups said, newest first. */
  readonly earlier: readonly ReportedView[];
};

/** How an activity goes, by the follow-ups of its period; undefined where none mentions it. */
export function progressView(activity: Activity, period: Period): ProgressView | undefined {
  const { history, latest, measures } = progressOf(activity, period);
  const { target } = activity;
  if (latest === undefined) return undefined;
  const view = (reported: Reported) => reportedView(reported, activity, period);
  return {
    latest: view(latest),
    measures: target === undefined ? [] : measures.map((measure) => measureInWords(measure, target)),
    earlier: history.slice(0, -1).toReversed().map(view),
  };
}

function reportedView(
  { status, outcome, followUp }: Reported,
  { id, target }: Activity,
  { slug }: Period,
): ReportedView {
  return {
    status: status && statusView(status),
    outcome: outcome === undefined ? undefined : outcomeInWords(outcome, target),
    source: { href: `/${slug}/${followUp.slug}#${id}`, text: followUp.title },
    published: followUp.published && dateInWords(followUp.published),
  };
}

/** The statuses that some activities have, each once, for the explanation of the words. */
export function statusesIn(progress: readonly (ProgressView | undefined)[]): readonly StatusView[] {
  const shown = progress.flatMap((view) => (view === undefined ? [] : [view.latest, ...view.earlier]));
  const byWord = new Map(
    shown.flatMap(({ status }) => (status === undefined ? [] : [[status.word, status]])),
  );
  return [...byWord.values()];
}
