import type { Answer, AnswerTable } from '../answer-table.ts';

/** A header over all answers; `undefined` where it is not sent. */
export type HeaderColumn = {
  readonly name: string;
  /** What most addresses have. */
  readonly usual: string | undefined;
  /** Those that have something else. */
  readonly others: readonly { readonly value: string | undefined; readonly answers: readonly Answer[] }[];
  readonly moved: string | undefined;
  readonly error: string | undefined;
};

/** The headers of all answers, one by one, without Content-Type: what is the same everywhere need be said only once. */
export function headerColumns(table: AnswerTable): readonly HeaderColumn[] {
  const { every, movedHeaders, errors } = table;
  const shown = shownAnswers(table);
  const names = new Set([every, movedHeaders, ...shown.map(({ headers }) => headers)].flatMap(Object.keys));
  names.delete('Content-Type');
  return [...names].map((name) => {
    const byValue = Map.groupBy(shown, ({ headers }) => headers[name] ?? every[name]);
    const [usual, ...others] = [...byValue].toSorted(([, a], [, b]) => b.length - a.length);
    return {
      name,
      usual: usual?.[0],
      others: others.map(([value, answers]) => ({ value, answers })),
      moved: movedHeaders[name] ?? every[name],
      error: errors[0]?.headers[name] ?? every[name],
    };
  });
}

/** Everything that is answered with a body of its own, in one order. */
export function shownAnswers({ pages, files, gone }: AnswerTable): readonly Answer[] {
  return [...pages, ...files, ...gone];
}
