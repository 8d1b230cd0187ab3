import type { Problem } from '../../content/problem.ts';
import type { FormFile } from '../../editing/content-file.ts';
import type { FormValue } from '../../editing/form-value.ts';
import { nameAt } from '../../editing/name-at.ts';
import type { FormProblem } from '../../editing/required-fields.ts';
import type { Posted } from './posted.ts';

/** What the editor has answered beside the fields of the file. */
export type Answers = {
  /** Whether readers need to know of the change: `ja`, `nej`, or nothing yet. */
  readonly tell: string;
  readonly change: string;
  /** Why, for the colleagues who read the versions of the file. */
  readonly message: string;
  /** What a picture that is being added shows, and who took it. */
  readonly shows: string;
  readonly credit: string;
};

/** A form as it stands: what is filled in, and what is said of it. */
export type FormState = {
  readonly form: FormFile;
  /** Of the file that the form was opened on. */
  readonly version: string;
  readonly value: FormValue;
  readonly body: string | undefined;
  /** The text as somebody else has saved it, where both have changed it. */
  readonly theirBody?: string | undefined;
  readonly answers: Answers;
  readonly problems: readonly FormProblem[];
  /** Said at the top, without a field. */
  readonly notices: readonly string[];
  /** The name of the item or field that gets the focus. */
  readonly focus: string | undefined;
  /** Whether it holds what is not on disk. */
  readonly isUnsaved: boolean;
  /** Whether that is kept from another time, so that it can be thrown away. */
  readonly isKept: boolean;
  /** Whether it can be saved with its problems. */
  readonly mayInsist: boolean;
};

export const NO_ANSWERS: Answers = { tell: '', change: '', message: '', shows: '', credit: '' };

/** The answers of a form that was sent. */
export function readAnswers(posted: Pick<Posted, 'one'>): Answers {
  return {
    tell: posted.one('#beratta'),
    change: posted.one('#andring').trim().replace(/\s+/g, ' '),
    message: posted.one('#varfor').trim(),
    shows: posted.one('#bild-alt'),
    credit: posted.one('#bild-foto'),
  };
}

/** The problems of a file, each at its field. */
export function atFields(problems: readonly Problem[], form: FormFile): readonly FormProblem[] {
  return problems.map(({ level, message, hint, line, column }) => ({
    name: nameAt(form, line, column),
    message: `${message} ${hint}`,
    isWarning: level === 'warning',
  }));
}

/** The problems as they are told, the errors first, each by its kind: `Fel: Fyll i titel.` */
export function toldProblems(problems: readonly FormProblem[]): readonly FormProblem[] {
  const rank = ({ isWarning }: FormProblem) => (isWarning === true ? 1 : 0);
  return problems
    .toSorted((a, b) => rank(a) - rank(b))
    .map((problem) => ({
      ...problem,
      message: `${problem.isWarning === true ? 'Varning' : 'Fel'}: ${problem.message}`,
    }));
}
