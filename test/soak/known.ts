/** What somebody has asked of a desk, and so what may be found after it was killed. What was answered for must be there. */
export type Known = {
  /** A number for each text and file, so that no two are the same. */
  number: number;
  /** Whole files that may lie on the disk: one, and while a save is under way the next. */
  disk: readonly string[];
  /** What the form may hold and the disk does not; undefined is nothing. */
  unsaved: readonly (string | undefined)[];
  /** Every file that was ever to be saved. */
  readonly all: Set<string>;
  /** Those that were saved, each of which must be a version for ever. */
  readonly saved: Set<string>;
  /** Every PDF and picture that was ever sent. */
  readonly sent: Set<string>;
  /** Where those lie that were taken. */
  readonly taken: Map<string, string>;
  readonly counts: Record<'typed' | 'saved' | 'restored' | 'uploaded' | 'conflicts', number>;
  /** Told of each answer. */
  heard: () => void;
  /** How much that was answered for was not there. */
  lost: number;
  /** What went wrong, that included. */
  readonly faults: string[];
};

export function nothingKnown(text: string): Known {
  return {
    number: 0,
    disk: [text],
    unsaved: [undefined],
    all: new Set([text]),
    saved: new Set(),
    sent: new Set(),
    taken: new Map(),
    counts: { typed: 0, saved: 0, restored: 0, uploaded: 0, conflicts: 0 },
    heard: () => {},
    lost: 0,
    faults: [],
  };
}

export function count(known: Known, what: keyof Known['counts']): void {
  known.counts[what] += 1;
  known.heard();
}

/** Tells of something that was answered for and is not there. */
export function lose(known: Known, text: string): void {
  known.lost += 1;
  known.faults.push(text);
}
