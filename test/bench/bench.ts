import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { coldStart, emptyProcess } from './cold-start.ts';
import { npmStart } from './npm-start.ts';
import { quantile } from './quantile.ts';
import { searchTimes } from './search.ts';
import { throughput } from './throughput.ts';

/** Measures the site beside its peers, prints what it saw and writes it to docs/bench.md: `npm run bench`. */
const ROUNDS = 10;
const load = loadavg()[0]?.toFixed(1);

/** The middle of some figures. */
const median = (figures: readonly number[]) => quantile(figures, 0.5);
/** The middle of some figures, with the least and the greatest. */
const spread = (figures: readonly number[], digits = 0) =>
  `${median(figures).toFixed(digits)} (${Math.min(...figures).toFixed(digits)}–${Math.max(...figures).toFixed(digits)})`;

async function rowOfColdStart(name: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const empty: number[] = [];
  const starts: number[] = [];
  const memory: number[] = [];
  await coldStart(environment, 2_500);
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(await emptyProcess());
    const { milliseconds, residentMegabytes } = await coldStart(environment, 2_500);
    starts.push(milliseconds);
    memory.push(residentMegabytes);
  }
  const ratios = starts.map((start, round) => start / (empty[round] ?? Number.NaN));
  return `| ${name} | ${spread(starts)} | ${spread(empty)} | ${spread(ratios, 1)} | ${spread(memory)} |`;
}

async function rowsOfThroughput(): Promise<readonly string[]> {
  return (await throughput(5)).map(({ kind, peer, goal, rounds }) => {
    const ratios = rounds.map(({ ours, peers }) => ours / peers);
    const ours = spread(rounds.map((round) => round.ours));
    const peers = spread(rounds.map((round) => round.peers));
    return `| ${kind} | ${ours} | ${peer}: ${peers} | ${spread(ratios, 2)} | ${goal} |`;
  });
}

async function rowsOfSearch(): Promise<readonly string[]> {
  const { pages, search, calm, peer, peerAlone } = await searchTimes();
  const row = (name: string, times: readonly number[]) =>
    `| ${name} | ${[0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(1)).join(' | ')} |`;
  const share = ((100 * calm.length) / search.length).toFixed(0);
  return [
    row(`search among ${pages} pages`, search),
    row(`of these the ${share} % while the machine was as quick as usual`, calm),
    row('node:http with a fixed piece of arithmetic, beside it', peer),
    row('the same without the search', peerAlone),
  ];
}

const lines = [
  '# What was measured',
  '',
  `\`npm run bench\` wrote this on ${new Date().toISOString().slice(0, 10)}: Node ${process.version}, ${availableParallelism()} cores, load ${load} before it began. Medians, with the`,
  'least and the greatest in brackets. Machines differ and are shared: the ratios tell, not the figures.',
  '',
  '## A cold start: milliseconds to the first page',
  '',
  '| started by | ours | `node -e 0` | ratio | MB resident |',
  '| --- | --- | --- | --- | --- |',
  await rowOfColdStart('`npm start`', npmStart()),
  await rowOfColdStart('`node src/main.ts`', {}),
  '',
  '## Throughput: requests a second on 50 connections, in turn with the peer',
  '',
  '| of | ours | peer | ratio | goal |',
  '| --- | --- | --- | --- | --- |',
  ...(await rowsOfThroughput()),
  '',
  '## A hundred questions a second: milliseconds (goal: 99 of 100 within 10)',
  '',
  '| | median | 99 of 100 | the slowest |',
  '| --- | ---: | ---: | ---: |',
  ...(await rowsOfSearch()),
  '',
];
console.log(lines.join('\n'));
writeFileSync('docs/bench.md', lines.join('\n'));
