import { addressOf } from '../../content/files/roles.ts';
import type { Problem } from '../../content/problem.ts';
import { type ContentFile, type FormFile, formFileOf } from '../../editing/content-file.ts';
import { type FileText, putTogether } from '../../editing/file-text.ts';
import { isSame, itemsAt } from '../../editing/form-values.ts';
import { isOfSubstance, saysTheSame, withHistory } from '../../editing/history.ts';
import { newText } from '../../editing/new-text.ts';
import { swedishClock } from '../../model/dates/local-time.ts';
import { errorsFirst, levelOf } from '../problem-list.ts';
import { type Answers, readAnswers } from './form-state.ts';
import { historyProblems } from './history-problems.ts';
import { keepText, type SavingParts } from './keep-text.ts';
import type { Posted } from './posted.ts';
import { stopsSaving } from './stops-saving.ts';

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
  /** What is missing of the answer to whether readers need to know; undefined where nobody was asked. */
  readonly tellErrors?: readonly string[];
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
  tellErrors,
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
      ...problem,
      level: levelOf(problem.level),
      line: lineOf(problem.line),
    })),
    lines: numbers.map((number) => ({ number, text: all[number - 1] ?? '' })),
    answers,
    notices,
    isKept,
    tellErrors: tellErrors ?? [],
    asksHistory: tellErrors !== undefined,
    mayInsist,
  };
}

/** Saves a file's text as it was sent, with the line ends that the file has; with an error in it only where that is insisted on. */
export async function submitText(
  parts: SavingParts,
  file: ContentFile,
  source: FileText,
  posted: Posted,
): Promise<TextSaving> {
  const text = posted.one('hela').replace(/\r\n?/g, '\n');
  const answers = readAnswers(posted);
  if (text === source.text && source.encoding === 'utf-8')
    return { kind: 'saved', notices: ['Inget är ändrat, så filen är som den var.'] };
  const bytes = putTogether(text, source);
  const problems = await parts.written.problemsOf(file.path, bytes);
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
  if (posted.one('gor') !== 'spara-anda' && stopsSaving(parts, file.path, bytes, problems))
    return again({ mayInsist: true });
  const after = file.form && formFileOf(file.form.described, text, file.form.body !== undefined);
  const asked = after !== undefined && asksHistory(file.form, after) ? historyProblems(answers) : [];
  if (asked.length > 0) return again({ tellErrors: asked.map(({ message }) => message) });
  const today = swedishClock(Date.now()).slice(0, 10);
  const told =
    answers.tell === 'ja' &&
    after &&
    newText(after, withHistory(after.value, answers.change, today), after.body);
  const kept = await keepText(parts, file, told ? putTogether(told, source) : bytes, answers);
  if (kept.kind === 'failed') return again({ notices: [kept.reason] });
  return kept.kind === 'conflict' ? { kind: 'conflict', mine: text } : kept;
}

/** Whether a changed text needs an answer: it says something else in public, and its history does not tell of it. */
function asksHistory(before: FormFile | undefined, after: FormFile): boolean {
  if (before === undefined) return false;
  const isTold = !isSame(
    { kind: 'items', items: itemsAt(before.value, 'ändringar') },
    { kind: 'items', items: itemsAt(after.value, 'ändringar') },
  );
  return (
    !isTold && isOfSubstance(before.value, after.value, saysTheSame(before.body ?? '', after.body ?? ''))
  );
}
