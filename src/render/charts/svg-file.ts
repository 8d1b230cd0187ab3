import { escapeXml } from '../../text/xml.ts';
import type { OutcomeChart } from './outcome-chart.ts';
import type { Mark, Picture } from './picture.ts';
import { CHART_SHAPES, STATUS_SHAPES } from './shapes.ts';
import type { StatusBar } from './status-bar.ts';
import type { TimeLine } from './time-line.ts';

/** How a picture looks where no style sheet reaches it: the colours and the typeface of the documents. */
const COLOUR = '#0b3f5c';
const TEXT = `fill="${COLOUR}" font-family="Libertinus Serif" font-size="16"`;

/** A picture as an SVG file of its own, drawn from the same places as the page's. */
export function statusBarFile(chart: StatusBar): string {
  return file(chart, marks(chart.marks));
}

/** The same for a time line. */
export function timeLineFile(chart: TimeLine): string {
  const labels = chart.labels.map(
    ({ x, y, text }) => `<text x="${x}" y="${y}" ${TEXT}>${escapeXml(text)}</text>`,
  );
  return file(chart, labels.join('') + marks(chart.marks));
}

/** The same for outcomes. */
export function outcomeChartFile(chart: OutcomeChart): string {
  const [, , right = '256'] = chart.viewBox.split(' ');
  const texts = chart.bars.map(
    ({ label, amount, y }) =>
      `<text y="${y}" ${TEXT}>${escapeXml(label)}</text><text x="${right}" y="${y}" text-anchor="end" ${TEXT}>${escapeXml(amount)}</text>`,
  );
  const paths = `<path stroke-width="10" d="${chart.barPath}"/><path d="${chart.goalPath}"/>`;
  return file(chart, texts.join('') + paths);
}

function file({ viewBox }: Picture, content: string): string {
  const [, , width, height] = viewBox.split(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}"><g color="${COLOUR}" fill="none" stroke="${COLOUR}" stroke-width="1.5">${content}</g></svg>`.replaceAll(
    '<text ',
    '<text stroke="none" ',
  );
}

function marks(list: readonly Mark[]): string {
  return list
    .map(({ shape, x, y }) => {
      const { drawing } = STATUS_SHAPES[shape] ?? CHART_SHAPES[shape] ?? { drawing: '' };
      return `<g transform="translate(${x} ${y})">${drawing.replaceAll('currentcolor', COLOUR)}</g>`;
    })
    .join('');
}
