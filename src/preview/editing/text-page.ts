import { addressOf } from '../../content/files/roles.ts';
import { hasErrors, type Problem } from '../../content/problem.ts';
import type { ContentFile } from '../../editing/content-file.ts';
import { problemsOf } from '../../editing/file-kind.ts';
import { type FileText, putTogether } from '../../editing/file-text.ts';
import type { PreviewParts } from '../parts.ts';
import { errorsFirst, problemView } from '../problem-list.ts';
import { type Answers, readAnswers } from './form-state.ts';
import { keepText } from './keep-text.ts';
import type { Posted } from './posted.ts';

/** A file as one text: how a file is mended that the form cannot show. */
export type TextState = {
  readonly file: ContentFile;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly answers: Answers;
  readonly notices: readonly string[];
  /** Whether it holds what is not on disk. */
  readonly isUnsaved: boolean;
  /** Whether that is kept from another time, so that it can be thrown away. */
  readonly isKept: boolean;
  readonly mayInsist: boolean;
};

export type TextSaving =
  | { readonly kind: 'text'; readonly state: TextState }
  | { readonly kind: 'conflict'; readonly mine: string }
  | { readonly kind: 'saved'; readonly notices: readonly string[] };

/** The page with a file's text: its problems, the errors first, and the lines that they are on, from the top. */
export function textPage({
  file,
  text,
  problems,
  answers,
  notices,
  isUnsaved,
  isKept,
  mayInsist,
}: TextState) {
  const all = text.split('\n');
  // What is wrong with a file that has been cut short may stand after its end.
  const lineOf = (line: number) => Math.min(line, all.length);
  const numbers = [...new Set(problems.map(({ line }) => lineOf(line)))].toSorted((a, b) => a - b);
  return {
    path: file.path,
    address: addressOf(file.path),
    version: file.version,
    hasForm: file.form !== undefined,
    text,
    isOld: file.source?.encoding === 'windows-1252',
    isUnsaved,
    rows: Math.min(40, all.length + 2),
    problems: errorsFirst(problems).map((problem) => ({
      ...problemView(problem),
      line: lineOf(problem.line),
      column: problem.column,
    })),
    lines: numbers.map((number) => ({ number, text: all[number - 1] ?? '' })),
    answers,
    notices,
    isKept,
    mayInsist,
  };
}

/** Saves a file's text as it was sent, with the line ends that the file has; with an error in it only where that is insisted on. */
export async function submitText(
  parts: PreviewParts,
  file: ContentFile,
  source: FileText,
  posted: Posted,
): Promise<TextSaving> {
  const text = posted.one('hela').replace(/\r\n?/g, '\n');
  const answers = readAnswers(posted);
  if (text === source.text && source.encoding === 'utf-8')
    return { kind: 'saved', notices: ['Inget är ändrat, så filen är som den var.'] };
  const bytes = putTogether(text, source);
  const problems = problemsOf(file.path, bytes);
  const again = (more: Partial<TextState>): TextSaving => ({
    kind: 'text',
    state: {
      file,
      text,
      problems,
      answers,
      notices: [],
      isUnsaved: true,
      isKept: false,
      mayInsist: false,
      ...more,
    },
  });
  if (hasErrors(problems) && posted.one('gor') !== 'spara-anda') return again({ mayInsist: true });
  const kept = await keepText(parts, file, bytes, answers);
  if (kept.kind === 'failed') return again({ notices: [kept.reason] });
  return kept.kind === 'conflict' ? { kind: 'conflict', mine: text } : kept;
}
