import { coldStart, emptyProcess } from './cold-start.ts';
import { npmStart } from './npm-start.ts';
import { quantile } from './quantile.ts';
import { searchTimes } from './search.ts';
import { throughput } from './throughput.ts';

const ROUNDS = 10;

/** The middle of some figures. */
const median = (figures: readonly number[]) => quantile(figures, 0.5);

async function benchColdStart(name: string, environment: NodeJS.ProcessEnv): Promise<void> {
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
  const ratio = (median(starts) / median(empty)).toFixed(1);
  console.log(
    `${name}: ${median(starts).toFixed(0)} ms to the first page, node -e 0 ${median(empty).toFixed(0)} ms: ratio ${ratio} (goal 5). ` +
      `${median(memory).toFixed(0)} MB resident (goal 130).`,
  );
}

await benchColdStart('Cold start as npm start', npmStart());
await benchColdStart('Cold start as node src/main.ts', {});

const rounds = await throughput(5);
const ratios = rounds.map(({ ours, bare }) => ours / bare);
console.log(
  `Home page: ${median(rounds.map(({ ours }) => ours)).toFixed(0)} requests/s, node:http alone with the same bytes ` +
    `${median(rounds.map(({ bare }) => bare)).toFixed(0)}: ratio ${median(ratios).toFixed(2)} (round by round, goal 1).`,
);

const { pages, search, calm, peer, peerAlone } = await searchTimes();
const figures = (times: readonly number[]) =>
  `median ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms, the slowest ${quantile(times, 1).toFixed(1)} ms`;
console.log(
  [
    `Search among ${pages} pages, 100 questions a second: ${figures(search)} (goal: p99 under 10 ms).`,
    `  While the machine was as quick as usual, ${((100 * calm.length) / search.length).toFixed(0)} % of them: ${figures(calm)}.`,
    `  Beside it node:http alone with a fixed piece of arithmetic, as often: ${figures(peer)}; without the search: ${figures(peerAlone)}.`,
  ].join('\n'),
);
