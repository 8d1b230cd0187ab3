import type { TextSource } from './text-source.ts';

const MARK = /^(?:<{7}|>{7})(?: \S|$)/m;
const PARTS = ['<'.repeat(7), '>'.repeat(7)];

/**
 * Whether Git has left two versions of something in a file. Reports the first mark of it as `git-konflikt`; what else is wrong in such
 * a file cannot be told before one of the versions is gone.
 */
export function hasGitConflict(source: TextSource): boolean {
  // Most files have neither, which is told sooner without a pattern.
  const at = PARTS.some((part) => source.text.includes(part)) ? source.text.search(MARK) : -1;
  if (at === -1) return false;
  source.report(
    at,
    'git-konflikt',
    'Här står två utgåvor av texten som Git inte kunde foga ihop.',
    'Behåll den ena och ta bort raderna med <<<<<<<, ======= och >>>>>>>.',
  );
  return true;
}
