import { dateInWords } from '../model/dates/stated-date.ts';
import type { Link } from '../model/link.ts';
import { progressOf } from '../model/progress/progress.ts';
import type { Reported } from '../model/progress/reported.ts';
import type { Activity, Period } from '../model/site.ts';

import { measureInWords } from './measures.ts';
import { type StatusView, statusView } from './statuses.ts';
import { outcomesInWords } from './targets.ts';

/** An activity, or a pledge as a whole. */
type Aimed = Pick<Activity, 'id' | 'target'>;

/** What one follow-up says of an activity, in words. */
export type ReportedView = {
  readonly status: StatusView | undefined;
  readonly outcome: string | undefined;
  /** The follow-up that says so; undefined where none mentions the activity. */
  readonly source: Link | undefined;
  readonly published: string | undefined;
};

/** How an activity goes. */
export type ProgressView = {
  readonly latest: ReportedView;
  /** The outcome beside the target, a sentence for each time that has a goal of its own. */
  readonly measures: readonly string[];
  /** Those of the newest times, for where a picture shows the others. */
  readonly newestMeasures: readonly string[];
  /** What the follow-ups before that said, newest first: the two that a reader compares with, and the older ones. */
  readonly earlier: readonly ReportedView[];
  readonly older: readonly ReportedView[];
};

const NEWEST = 2;

const UNKNOWN: ReportedView = {
  status: statusView('ingen uppgift'),
  outcome: undefined,
  source: undefined,
  published: undefined,
};

/** How an activity or a pledge goes, by the follow-ups of its period. Where none mentions it, that is what is said. */
export function progressView(aimed: Aimed, period: Period): ProgressView {
  const { history, latest, measures } = progressOf(aimed, period);
  const { target } = aimed;
  const view = (reported: Reported) => reportedView(reported, aimed, period);
  const before = history.slice(0, -1).toReversed().map(view);
  const sentences = target === undefined ? [] : measures.map((measure) => measureInWords(measure, target));
  return {
    latest: latest === undefined ? UNKNOWN : view(latest),
    measures: sentences,
    newestMeasures: sentences.slice(-NEWEST),
    earlier: before.slice(0, NEWEST),
    older: before.slice(NEWEST),
  };
}

function reportedView(
  { status, outcomes, followUp }: Reported,
  { id, target }: Aimed,
  { slug }: Period,
): ReportedView {
  return {
    status: status && statusView(status),
    outcome: outcomesInWords(outcomes, target),
    source: { href: `/${slug}/${followUp.slug}#${id}`, text: followUp.title },
    published: followUp.published && dateInWords(followUp.published),
  };
}

/** How the activities of some groups go. */
export function progressOfGroups(
  groups: readonly { readonly activities: readonly { readonly progress: ProgressView }[] }[],
): readonly ProgressView[] {
  return groups.flatMap(({ activities }) => activities.map(({ progress }) => progress));
}

/** The statuses that some activities have, each once, for the explanation of the words. */
export function statusesIn(progress: readonly ProgressView[]): readonly StatusView[] {
  const shown = progress.flatMap(({ latest, earlier, older }) => [latest, ...earlier, ...older]);
  const byWord = new Map(
    shown.flatMap(({ status }) => (status === undefined ? [] : [[status.word, status]])),
  );
  return [...byWord.values()];
}
