import type { FieldView, ItemView } from './field-view.ts';
import type { SubjectGroup, ToldSubject } from './result-subjects.ts';

/** The key of a follow-up's results. */
export const RESULTS = 'resultat';

const STRAY = 'Ett resultat för något som inte längre finns i löftet';

/** A result as a row of the table: what it is of, and the fields that say how it went. */
export type ResultRowView = ToldSubject & {
  readonly item: ItemView;
  readonly status: FieldView | undefined;
  readonly outcomes: readonly ItemView[];
  readonly outcomeList: string;
  readonly hasOutcome: boolean;
  /** What is counted, where no target says it and no outcome has its own. */
  readonly unitField: FieldView | undefined;
  readonly text: FieldView | undefined;
  /** Of the row and of all its fields. */
  readonly errors: readonly string[];
};

/** A result that is no row; `isStray` where it is of nothing in the period. */
type OtherView = ItemView & { readonly isStray: boolean };

export type ResultsView = {
  readonly groups: readonly { readonly title: string; readonly rows: readonly ResultRowView[] }[];
  /** Results of what is not in the period, and those that the table cannot show. */
  readonly others: readonly OtherView[];
  /** All of them in the order of the file. */
  readonly tokens: readonly string[];
  readonly name: string;
  readonly filled: string;
};

/** The results of a follow-up as a table, by the pledges of its period. */
export function resultsView(field: FieldView, groups: readonly SubjectGroup[]): ResultsView {
  const items = field.items.map((item) => ({ item, names: nameOf(item) }));
  const placed = groups.map(({ title, subjects }) => ({
    title,
    rows: subjects.flatMap((subject) => {
      const found = items.find(({ names, item }) => names[subject.key] === subject.id && isWhole(item));
      return found === undefined ? [] : [rowOf(subject, found.item)];
    }),
  }));
  const rows = placed.flatMap((group) => group.rows);
  const shown = rows.map(({ item }) => item);
  return {
    groups: placed.filter((group) => group.rows.length > 0),
    others: items
      .filter(({ item }) => !shown.includes(item))
      .map(({ item, names }) => otherOf(item, names, groups)),
    tokens: field.items.map(({ token }) => token),
    name: field.name,
    filled: `${rows.filter(isFilled).length} av ${rows.length} ifyllda`,
  };
}

/** Whether the table can show all of it. */
function isWhole({ fields }: ItemView): boolean {
  return fields.every(({ kind }) => kind !== 'locked');
}

type Names = Readonly<Record<ToldSubject['key'], string | undefined>>;

function otherOf(item: ItemView, names: Names, groups: readonly SubjectGroup[]): OtherView {
  const subject = groups.flatMap(({ subjects }) => subjects).find(({ key, id }) => names[key] === id);
  if (subject !== undefined) return { ...item, heading: subject.words, isStray: false };
  const said = [fieldOf(item, 'status'), fieldOf(item, 'text')].flatMap((field) => field?.value || []);
  return {
    ...item,
    heading: [STRAY, ...(said.length === 0 ? [] : [said.join('. ')])].join(': '),
    isOpen: true,
    isStray: true,
  };
}

function nameOf(item: ItemView): Names {
  return { aktivitet: fieldOf(item, 'aktivitet')?.value, löfte: fieldOf(item, 'löfte')?.value };
}

function fieldOf({ fields }: ItemView, key: string): FieldView | undefined {
  return fields.find(({ name }) => name.endsWith(`/${key}`));
}

function rowOf(subject: ToldSubject, item: ItemView): ResultRowView {
  const outcomes = fieldOf(item, 'utfall');
  const unit = fieldOf(item, 'enhet');
  return {
    ...subject,
    item,
    status: fieldOf(item, 'status'),
    outcomes: outcomes?.items ?? [],
    outcomeList: outcomes?.name ?? '',
    hasOutcome: (outcomes?.items ?? []).some((outcome) => amountOf(outcome) !== ''),
    unitField: subject.unit === undefined || (unit?.value ?? '') !== '' ? unit : undefined,
    text: fieldOf(item, 'text'),
    errors: errorsIn(item),
  };
}

function isFilled({ status, outcomes, text }: ResultRowView): boolean {
  return [status?.value ?? '', text?.value ?? '', ...outcomes.map(amountOf)].some((said) => said !== '');
}

function errorsIn({ errors, fields }: ItemView): readonly string[] {
  const inside = fields.flatMap((field) => [...field.errors, ...field.items.flatMap(errorsIn)]);
  return [...new Set([...errors, ...inside])];
}

function amountOf(outcome: ItemView): string {
  return fieldOf(outcome, 'antal')?.value ?? '';
}
