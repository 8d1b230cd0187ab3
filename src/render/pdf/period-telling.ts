import { progressOf } from '../../model/progress/progress.ts';
import type { Activity, Period } from '../../model/site.ts';
import { progressView, type ReportedView } from '../../words/progress.ts';
import { outcomeBars } from '../charts/outcome-bars.ts';
import { outcomeChart } from '../charts/outcome-chart.ts';
import { outcomeBlocks } from './chart-blocks.ts';
import { type Blocks, plain, type Runs, strong } from './content.ts';
import type { ActivityTelling } from './pledge-blocks.ts';

/** How each activity goes by all follow-ups of its period: the latest word, the outcome against the target, and what earlier ones said. */
export function periodTelling(period: Period): ActivityTelling {
  return {
    status: (activity) => {
      const { latest } = progressOf(activity, period);
      return latest === undefined ? 'ingen uppgift' : (latest.status ?? 'not said');
    },
    whole: (pledge) => ({
      lines: progressOf(pledge, period).latest === undefined ? [] : progressLines(pledge, period),
      blocks: [],
    }),
    tell: (activity) => ({ lines: progressLines(activity, period), blocks: pictureOf(activity, period) }),
  };
}

function progressLines(aimed: Pick<Activity, 'id' | 'target'>, period: Period): readonly Runs[] {
  const { latest, measures, earlier, older } = progressView(aimed, period);
  return [
    said('Så går det: ', latest),
    ...measures.map((sentence) => [plain(sentence)]),
    ...[...earlier, ...older].map((report) => said('Förut: ', report)),
  ];
}

function said(before: string, { status, outcome, source, published }: ReportedView): Runs {
  const words = [status?.word, outcome].filter((word) => word !== undefined);
  const day = published === undefined ? '' : `, publicerad ${published}`;
  return [
    plain(before),
    ...(words.length === 0 ? [] : [strong(words.join(', '))]),
    ...(source === undefined
      ? []
      : [plain(`${words.length === 0 ? 'läs' : ' enligt'} ${source.text}${day}`)]),
  ];
}

function pictureOf(activity: Activity, period: Period): Blocks {
  const { target, id } = activity;
  if (target === undefined) return [];
  const chart = outcomeChart(id, target, outcomeBars(target, progressOf(activity, period)));
  return chart === undefined ? [] : outcomeBlocks(chart);
}
