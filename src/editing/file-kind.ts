import { FILE_KINDS, type FileKind } from '../content/description/file-kinds.ts';
import { decodeText } from '../content/files/decode-text.ts';
import { placeOf } from '../content/files/roles.ts';
import { textSource } from '../content/files/text-source.ts';
import { markdownFile, yamlFile } from '../content/formats/parse-file.ts';
import { type Problem, sortProblems } from '../content/problem.ts';

/** What kind of file a path in the content folder is, or undefined for one that editors do not write. */
export function kindOf(path: string): FileKind | undefined {
  const role = placeOf(path)?.role;
  return FILE_KINDS.find((kind) => kind.role === role);
}

/** The problems that a file would have by itself with these bytes, without those of rules across files. */
export function problemsOf(path: string, bytes: Buffer): readonly Problem[] {
  const kind = kindOf(path);
  const decoded = decodeText(path, bytes);
  if ('problem' in decoded) return [decoded.problem];
  const problems: Problem[] = [];
  const source = textSource(path, decoded.text, (problem) => problems.push(problem));
  if (kind !== undefined) (kind.isMarkdown ? markdownFile : yamlFile)(kind.described)(source);
  return sortProblems(problems);
}
