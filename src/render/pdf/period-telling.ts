import { findingOf, latestStatus } from '../../model/finding.ts';
import { progressOf } from '../../model/progress/progress.ts';
import type { Activity, Period } from '../../model/site.ts';
import { historyInWords, type OutcomeInWords } from '../../words/outcomes.ts';
import { statusView } from '../../words/statuses.ts';
import type { Telling } from './activity-list.ts';
import { type Blocks, plain, type Runs, strong } from './content.ts';
import type { ActivityTelling } from './pledge-blocks.ts';
import { table } from './table.ts';

/** How each activity goes by all follow-ups of its period: the latest word, and a table where there are several. */
export function periodTelling(period: Period): ActivityTelling {
  return {
    status: (activity) => latestStatus(progressOf(activity, period).latest),
    isOfOne: ({ activities }) => findingOf(activities, period).sources.length === 1,
    whole: (pledge) =>
      progressOf(pledge, period).latest === undefined ? { lines: [], blocks: [] } : told(pledge, period),
    tell: (activity) => told(activity, period),
  };
}

function told(of: Pick<Activity, 'id' | 'target'>, period: Period): Telling {
  const outcomes = historyInWords(of, period);
  return {
    lines: latestLines(outcomes[0]),
    blocks: outcomes.length < 2 ? [] : [tableOf(of, outcomes)],
  };
}

/** The latest word on an activity, and its outcome against the target. */
function latestLines(latest: OutcomeInWords | undefined): readonly Runs[] {
  const said = [latest?.status ?? statusView('ingen uppgift')].map(({ word }) => word);
  const words = [...said, ...(latest?.outcome === undefined ? [] : [latest.outcome])];
  const source = latest === undefined ? [] : [plain(` enligt ${latest.reported.followUp.title}`)];
  return [
    [plain('Så går det: '), strong(words.join(', ')), ...source],
    ...(latest?.measure === undefined ? [] : [[plain(latest.measure)]]),
  ];
}

function tableOf({ target }: Pick<Activity, 'target'>, outcomes: readonly OutcomeInWords[]): Blocks[number] {
  const against = target === undefined ? [] : ['Mot målet'];
  return table(
    ['Tid', 'Läge', 'Utfall', ...against],
    outcomes.map(({ time, status, outcome, measure }) => [
      time,
      status.word,
      outcome ?? '–',
      ...(target === undefined ? [] : [measure ?? '–']),
    ]),
  );
}
