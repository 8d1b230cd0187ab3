import { type Problem, wholeFileProblem } from '../problem.ts';

/** What file managers, sync programs, editors and Git call the copies that they make. */
const COPIES: readonly RegExp[] = [
  /(?<![a-zåäö])(?:kopia|copy|säkerhetskopia|backup)(?![a-zåäö])/i,
  /conflict|konflikt|motstridig/i,
  /\(\d+\)/,
  /\.(?:orig|bak|old|rej|save|backup|~\d+~)(?:\.|$)/i,
  /_(?:base|local|remote)_\d+/i,
  /-(?:desktop|laptop|pc)-[a-z0-9]+(?=\.)/i,
];

/** Whether a file or a folder has a name as copies have: `lofte - Kopia.md`, `lofte (1).md`, `lofte.md.orig`. */
export function looksLikeCopy(name: string): boolean {
  return COPIES.some((copy) => copy.test(name));
}

/** What is told of a copy. It is left out, and a stray copy may not hold up a town: a warning. */
export function copyProblem(path: string): Problem {
  const message = 'Namnet ser ut som en kopia, så den används inte av webbplatsen.';
  const hint = 'Ta bort den, eller byt namn om den ska användas: bara a–z, 0–9 och bindestreck.';
  return wholeFileProblem(path, 'kopia', message, hint, 'warning');
}
