/** What may not happen to those who read meanwhile. */
export const FIGURES = ['exits', '5xx', 'truncated', 'mixed', 'lost'] as const;
export type Figure = (typeof FIGURES)[number];

/** What a kind of fault came to. */
export type Outcome = {
  readonly rounds: number;
  /** How often each happened; one that this kind of fault cannot lead to is left out. */
  readonly figures: Partial<Readonly<Record<Figure, number>>>;
  /** Open files of the server at the beginning, and at the end. */
  readonly descriptors?: readonly [before: number, after: number];
  /** What else was wrong, in words. */
  readonly faults: readonly string[];
  /** What was done, in figures that may be anything. */
  readonly told?: Readonly<Record<string, number | string>>;
};

/** All that is wrong in an outcome, which should be nothing. */
export function wrongIn({ figures, descriptors, faults }: Outcome): readonly string[] {
  const counted = FIGURES.filter((name) => (figures[name] ?? 0) > 0).map(
    (name) => `${figures[name]} ${name}`,
  );
  const [before, after] = descriptors ?? [0, 0];
  const left = after > before ? [`${after - before} descriptors left`] : [];
  return [...counted, ...left, ...faults];
}

/** An outcome as a line of a table. */
export function rowOf(kind: string, outcome: Outcome, seconds: number): string {
  const { rounds, figures, descriptors } = outcome;
  const told = Object.entries(outcome.told ?? {}).map(([name, value]) => `${name} ${value}`);
  const cells = [
    kind,
    rounds,
    ...FIGURES.map((name) => figures[name] ?? '–'),
    descriptors?.join(' → ') ?? '–',
    wrongIn(outcome).length,
    `${Math.round(seconds)} s`,
    told.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** What stands over the rows. */
export const HEAD = `| kind | rounds | ${FIGURES.join(' | ')} | descriptors | wrong | time | |
|---${'|--:'.repeat(FIGURES.length + 4)}|---|`;
