import type { Choices } from '../../editing/choices.ts';
import type { FormProblem } from '../../editing/required-fields.ts';
import type { FieldKind } from './field-kind.ts';
import type { OptionView } from './option-views.ts';
/** A field of a form, ready for its view. */
export type FieldView = {
  readonly kind: FieldKind;
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly isRequired: boolean;
  readonly errors: readonly string[];
  readonly value: string;
  readonly rows: number;
  /** A file can be sent for it. */
  readonly isUpload: boolean;
  readonly options: readonly OptionView[];
  readonly fields: readonly FieldView[];
  readonly items: readonly ItemView[];
  /** Put away until it is asked for: a group that need not be there, and that is not. */
  readonly isPutAway: boolean;
  /** A part of an address: the program makes it, and it stands last. */
  readonly isAddress: boolean;
  /** For the button that makes a new item: `Lägg till en aktivitet`. */
  readonly add: string;
};

/** What all fields of one form share. */
export type FormSurroundings = {
  readonly choices: Choices;
  readonly problems: readonly FormProblem[];
  /** The name of what gets the focus. */
  readonly focus: string | undefined;
};

/** The id of a field; its name with what is awkward in an address taken out. */
export function idOf(name: string): string {
  return `f.${name.replaceAll('/', '.').replaceAll('#', '-')}`;
}

/** Whether something is to be seen at a name or inside it: a problem, or what gets the focus. */
export function isNeeded(name: string, { problems, focus }: FormSurroundings): boolean {
  const names = [...problems.map((problem) => problem.name), ...(focus === undefined ? [] : [focus])];
  return names.some((other) => other === name || other === `${name}#` || other.startsWith(`${name}/`));
}

/** One item of a list, or one of the keys that the editor names. */
export type ItemView = {
  readonly token: string;
  /** The name of what it is an item of. */
  readonly list: string;
  readonly name: string;
  readonly id: string;
  /** What it says, for its summary and its buttons. */
  readonly heading: string;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly errors: readonly string[];
  readonly fields: readonly FieldView[];
};
