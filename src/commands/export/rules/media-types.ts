import { extname } from 'node:path';
import type { Answer, AnswerTable } from '../answer-table.ts';

export type MediaTypes = {
  /** `.csv` → the type of most files with that ending. */
  readonly byEnding: ReadonlyMap<string, string>;
  /** The files that are of another. */
  readonly others: readonly (Answer & { readonly type: string })[];
};

/** The types of the export's files: servers know them by ending, and must be told of the rest. */
export function mediaTypes({ pages, files }: AnswerTable): MediaTypes {
  const typed = [...pages, ...files].map((answer) => ({
    ...answer,
    ending: extname(answer.file),
    type: answer.headers['Content-Type'] ?? '',
  }));
  const byEnding = new Map(
    [...Map.groupBy(typed, ({ ending }) => ending)].map(([ending, all]) => [ending, mostCommon(all)]),
  );
  return { byEnding, others: typed.filter(({ ending, type }) => byEnding.get(ending) !== type) };
}

function mostCommon(all: readonly { readonly type: string }[]): string {
  const [first] = [...Map.groupBy(all, ({ type }) => type)].toSorted(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}
