/** The confidence that a word of the texts is what was asked for. */
export const CONFIDENCE = {
  exact: 1,
  root: 0.9,
  folded: 0.85,
  foldedRoot: 0.75,
  beginning: 0.5,
  part: 0.6,
  synonym: 0.6,
  related: 0.3,
  together: 0.5,
  typo: 0.35,
  twoTypos: 0.25,
} as const;
