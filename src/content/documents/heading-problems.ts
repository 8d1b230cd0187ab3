import { type DocumentProblem, warnIf } from './document-problem.ts';

/** What is wrong with the levels of a document's headings, in reading order. A single page needs none. */
export function headingProblems(levels: readonly number[], pages: number): readonly DocumentProblem[] {
  const [first] = levels;
  if (first === undefined)
    return warnIf(
      pages > 1,
      'dokument-utan-rubriker',
      'saknar rubriker.',
      'Använd programmets rubrikformat: Rubrik 1 för titeln, Rubrik 2 för delarna.',
    );
  const jump = levels.findIndex((level, at) => level - (levels[at - 1] ?? level) > 1);
  return [
    ...warnIf(
      first !== 1,
      'dokument-rubrik-borjar',
      `börjar med en rubrik på nivå ${first}.`,
      'Gör titeln till Rubrik 1.',
    ),
    ...warnIf(
      jump > 0,
      'dokument-rubrik-hoppar',
      `hoppar från rubriknivå ${levels[jump - 1]} till ${levels[jump]}.`,
      'Använd rubriknivåerna i ordning, utan att hoppa över någon.',
    ),
  ];
}
