import { followUpAddress } from '../../model/addresses.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import {
  activitiesOf,
  type Finding,
  isToldAsWhole,
  isUnknown,
  type LatestStatus,
} from '../../model/finding.ts';
import type { FollowUp, Period, Pledge } from '../../model/site.ts';
import { answerInWords, type Count, countsInWords } from '../../words/finding.ts';
import { monthsInWords } from '../../words/spans.ts';
import { inOrder, type ShapeName, type StatusView, statusView } from '../../words/statuses.ts';
import { capitalize, count, numberInWords } from '../../words/swedish.ts';

/** How it goes at a glance: the answer in a sentence, a box for each activity, and who says so. */
export type FindingView = {
  readonly label: string;
  readonly answer: string;
  /** What is finished first; none where there are so many that nobody would count them. */
  readonly boxes: readonly ShapeName[];
  /** None where nothing is known: the answer says that. */
  readonly counts: readonly Count[];
  readonly sources: readonly SourceView[];
  /** What follow-ups there are, where none tells anything. */
  readonly silent: { readonly text: string; readonly followUps: readonly SourceView[] } | undefined;
  /** Sentences on what is late or missing, or not mentioned. */
  readonly notes: readonly string[];
  /** The boxes that stand for those statuses. */
  readonly shapes: readonly ShapeName[];
  /** The words that are used, to be explained. */
  readonly words: readonly StatusView[];
};

export type SourceView = {
  readonly href: string;
  readonly text: string;
  readonly published: string | undefined;
};

/** More boxes than this are not seen at a glance; the counts say the same. */
const MOST_BOXES = 40;

/**
 * The finding of a period or of a pledge; undefined where there are no activities, and where follow-ups tell of `pledges` as a whole
 * alone: that stands with each. `notes` are sentences on what is late or missing; a pledge's page leaves them to the period's.
 */
export function findingView(
  { statuses, sources }: Finding,
  pledges: readonly Pledge[],
  period: Period,
  notes: readonly string[],
): FindingView | undefined {
  const unknown = isUnknown(statuses);
  if (unknown && pledges.some((pledge) => isToldAsWhole(pledge, period))) return undefined;
  return glance(statuses, statuses.length, sources.length === 1, period, {
    label: period.phase === 'over' ? 'Så gick det' : 'Så går det',
    sources: unknown ? [] : sources.map((followUp) => sourceView(followUp, period, followUp.title)),
    silent: unknown ? silentView(period) : undefined,
    notes,
  });
}

/** What one follow-up found of those activities that it mentions; undefined where it mentions none. */
export function followUpFinding(
  { results }: Pick<FollowUp, 'results'>,
  period: Period,
): FindingView | undefined {
  const told = new Map(results.map(({ id, status }) => [id, status ?? ('not said' as const)]));
  const activities = activitiesOf(period);
  const statuses = activities.flatMap(({ id }) => told.get(id) ?? []);
  const silent = activities.length - statuses.length;
  return glance(statuses, activities.length, true, period, {
    label: 'I korthet',
    sources: [],
    silent: undefined,
    notes: silent === 0 ? [] : [`${count(silent, 'aktivitet', 'aktiviteter')} nämns inte i uppföljningen.`],
  });
}

function glance(
  statuses: readonly LatestStatus[],
  total: number,
  isOfOne: boolean,
  { phase }: Period,
  around: Pick<FindingView, 'label' | 'sources' | 'silent' | 'notes'>,
): FindingView | undefined {
  const answer = answerInWords(statuses, phase, total, isOfOne);
  if (answer === undefined) return undefined;
  const unknown = isUnknown(statuses);
  const ordered = inOrder(statuses);
  return {
    ...around,
    answer,
    boxes: ordered.length > MOST_BOXES ? [] : ordered.map((status) => statusView(status).shape),
    counts: unknown ? [] : countsInWords(statuses),
    shapes: [...new Set(ordered)].map((status) => statusView(status).shape),
    words: unknown ? [] : [...new Set(ordered)].map(statusView),
  };
}

function sourceView(followUp: FollowUp, period: Period, text: string): SourceView {
  const { published } = followUp;
  return {
    href: followUpAddress(period, followUp),
    text,
    published: published && dateInWords(published),
  };
}

function silentView(period: Period): FindingView['silent'] {
  const { followUps, phase } = period;
  const isEmpty = followUps.every(({ results }) => results.length === 0);
  const lacks = isEmpty
    ? 'innehåller inga resultat'
    : `säger inte hur det ${phase === 'over' ? 'gick' : 'går'}`;
  const amount = capitalize(numberInWords(followUps.length, 'en'));
  const text =
    followUps.length === 0
      ? 'Ingen uppföljning är publicerad här.'
      : followUps.length === 1
        ? `En uppföljning är publicerad här, men den ${lacks}:`
        : `${amount} uppföljningar är publicerade här, men de ${lacks}:`;
  return {
    text,
    followUps: followUps.map((followUp) => sourceView(followUp, period, monthsInWords(followUp.covers))),
  };
}
