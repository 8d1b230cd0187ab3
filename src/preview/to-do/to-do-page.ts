import { hasErrors } from '../../content/problem.ts';
import type { PreviewParts } from '../parts.ts';
import { byFile } from '../problem-list.ts';
import { BEHIND, HiddenWords, problemCount } from '../words.ts';
import { fileGroups, titleIn } from './content-list.ts';
import { dueFollowUps } from './due.ts';

/** The warning of a follow-up that is due: here it has a button of its own. */
const DUE = 'uppfoljning-saknas';

/** The error of content that has no settings: there is no town yet. */
const NO_SETTINGS = 'saknar-webbplats';

/** What the desk opens on: what is to be done, what is not public yet, and everything else. */
export function toDoPage({ site, config: { contentDir } }: PreviewParts): object {
  const { problems, hidden, shown, isBehind, site: seen } = site.current();
  const words = new HiddenWords(hidden);
  const told = problems.filter(({ code }) => code !== DUE);
  const errors = told.filter(({ level }) => level === 'error');
  return {
    due: seen === undefined ? [] : dueFollowUps(seen),
    count: problemCount(told),
    hasErrors: hasErrors(problems),
    errors: byFile(contentDir, errors),
    warnings: byFile(
      contentDir,
      told.filter(({ level }) => level !== 'error'),
    ),
    hidden: hidden.map((file) => ({
      title: titleIn(contentDir, file.file),
      form: `/redigera/${file.file}`,
      address: file.address,
      reasons: words.inList(file),
    })),
    groups: fileGroups(contentDir, problems),
    hasSite: shown !== undefined,
    isEmpty: problems.some(({ code }) => code === NO_SETTINGS),
    behind: isBehind ? BEHIND : '',
  };
}
