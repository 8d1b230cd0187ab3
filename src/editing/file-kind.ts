import { PAGES_FOLDER, SETTINGS } from '../content/files/content-files.ts';
import { decodeText } from '../content/files/decode-text.ts';
import { textSource } from '../content/files/text-source.ts';
import { FOLLOW_UP_FILE } from '../content/formats/follow-up-file.ts';
import { PAGE_FILE } from '../content/formats/page-file.ts';
import { markdownFile, yamlFile } from '../content/formats/parse-file.ts';
import { PLEDGE_FILE } from '../content/formats/pledge-file.ts';
import { SETTINGS_FILE } from '../content/formats/settings-file.ts';
import { type Problem, sortProblems } from '../content/problem.ts';
import type { Schema } from '../content/schema/schema.ts';

export type FileKind = { readonly described: Schema<unknown>; readonly isMarkdown: boolean };

/** What kind of file a path in the content folder is, or undefined for one that editors do not write. */
export function kindOf(path: string): FileKind | undefined {
  if (path === SETTINGS) return { described: SETTINGS_FILE, isMarkdown: false };
  if (!/^[a-z0-9-]+\/[a-z0-9-]+\.md$/.test(path)) return undefined;
  if (path.startsWith(`${PAGES_FOLDER}/`)) return { described: PAGE_FILE, isMarkdown: true };
  if (path.endsWith('/lofte.md')) return { described: PLEDGE_FILE, isMarkdown: true };
  return path.includes('/uppfoljning-') ? { described: FOLLOW_UP_FILE, isMarkdown: true } : undefined;
}

/** The problems that a file would have by itself with these bytes; rules across files are told once it is saved. */
export function problemsOf(path: string, bytes: Buffer): readonly Problem[] {
  const kind = kindOf(path);
  const decoded = decodeText(path, bytes);
  if ('problem' in decoded) return [decoded.problem];
  const problems: Problem[] = [];
  const source = textSource(path, decoded.text, (problem) => problems.push(problem));
  if (kind !== undefined) (kind.isMarkdown ? markdownFile : yamlFile)(kind.described)(source);
  return sortProblems(problems);
}
