import { runRounds } from './desk-rounds.ts';

/** `node test/soak/desk.ts 200`: kills a desk 200 times and tells what was lost, which should be nothing. */
const rounds = Number(process.argv[2] ?? 200);
const outcome = await runRounds(rounds, (round, { counts, faults }) => {
  if (round % 10 === 0) console.log(`${round}: ${JSON.stringify(counts)} faults: ${faults.length}`);
});
console.log(JSON.stringify({ ...outcome.counts, ...pick(outcome), faults: outcome.faults }, undefined, 2));
process.exitCode = outcome.faults.length === 0 ? 0 : 1;

function pick({ rounds: made, versions, leftovers }: typeof outcome) {
  return { rounds: made, versions, leftovers };
}
