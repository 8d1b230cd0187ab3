import type { Preview } from './preview-site.ts';
import { byFile } from './problem-list.ts';
import { HiddenWords, problemCount } from './words.ts';

/** What the view of `/forhandsvisning` prints: every problem, and every hidden file with why. */
export function listPage({ problems, hidden, shown, isBehind }: Preview): object {
  const words = new HiddenWords(hidden);
  return {
    count: problemCount(problems),
    files: byFile(problems),
    hidden: hidden.map((file) => ({
      file: file.file,
      address: file.address,
      reasons: words.inList(file),
    })),
    hasSite: shown !== undefined,
    isBehind,
  };
}
