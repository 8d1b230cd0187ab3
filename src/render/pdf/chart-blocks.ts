import type { OutcomeChart } from '../charts/outcome-chart.ts';
import type { Picture } from '../charts/picture.ts';
import type { StatusBar } from '../charts/status-bar.ts';
import { outcomeChartFile, statusBarFile, timeLineFile } from '../charts/svg-file.ts';
import type { TimeLine } from '../charts/time-line.ts';
import { type Block, type Blocks, plain } from './content.ts';

/** Points in a unit of a picture: 16 units are as high as the text. */
const UNIT = 11.5 / 16;

/** How far the activities of a pledge have come: a picture, and a table of the same numbers. */
export function statusBlocks(chart: StatusBar): Blocks {
  return [
    figure(chart, statusBarFile(chart), `${chart.title}.`),
    table(
      ['Läge', 'Antal'],
      chart.rows.map(({ word, amount }) => [word, amount]),
    ),
  ];
}

/** The outcomes of an activity against its target: a picture, and a table of the same numbers. */
export function outcomeBlocks(chart: OutcomeChart): Blocks {
  const sums = chart.hasSums ? ['Summa'] : [];
  return [
    figure(chart, outcomeChartFile(chart), `${chart.title}. Strecket är målet: ${chart.goal}.`),
    table(
      ['Tid', 'Utfall', ...sums, 'Mål'],
      chart.rows.map(({ time, outcome, sum, goal }) => [
        time,
        outcome,
        ...(chart.hasSums ? [sum] : []),
        goal,
      ]),
    ),
  ];
}

/** The follow-ups of a period in time: a picture with its key in the caption, and a table. */
export function timeLineBlocks(chart: TimeLine): Blocks {
  return [
    figure(chart, timeLineFile(chart), `${chart.title}.`),
    table(
      ['Tid', 'Läge'],
      chart.rows.map(({ time, state }) => [time, state]),
    ),
  ];
}

function figure(chart: Picture, svg: string, caption: string): Block {
  const [, , width] = chart.viewBox.split(' ').map(Number);
  return {
    kind: 'figure',
    picture: {
      file: `diagram/${chart.id}`,
      svg,
      alt: `${chart.title}. ${chart.description}`,
      width: (width ?? 0) * UNIT,
      substitute: chart.description,
    },
    caption,
    leads: true,
  };
}

/** A table of plain words with a head, each column as wide as it needs. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    alignments: head.map(() => 'left'),
    head: head.map((word) => [plain(word)]),
    rows: rows.map((row) => row.map((word) => [plain(word)])),
  };
}
