/** A rule of a Hunspell dictionary: words with its flag, which end as it says, may have one ending in place of another. */
export type Suffix = {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
  /** Whether the form is a word by itself, and whether it can be the first part of a compound. */
  readonly isWord: boolean;
  readonly isFirst: boolean;
};

/** What the dictionary means with flags that are no suffixes. */
export const FLAGS = { first: 'X', last: 'Y', onlyWithin: 'Z', onlyWithSuffix: '¤', forbidden: '%' } as const;

/** The suffixes of a dictionary, by the last letter of what they add. */
export type Suffixes = ReadonlyMap<string, readonly Suffix[]>;

/** Reads the rules of suffixes (`SFX flag strip add/flags condition`, see hunspell(5)). */
export function readSuffixes(affixes: string): Suffixes {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip = '', written, ending] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || flag === undefined || written === undefined || ending === undefined) continue;
    const [added = '', flags = ''] = written.split('/');
    const add = added === '0' ? '' : added;
    const known = suffixes.get(add.slice(-1)) ?? [];
    suffixes.set(add.slice(-1), known);
    known.push({
      flag,
      strip: strip === '0' ? '' : strip,
      add,
      condition: new RegExp(`${ending}$`, 'u'),
      isWord: !flags.includes(FLAGS.onlyWithin),
      isFirst: flags.includes(FLAGS.first),
    });
  }
  return suffixes;
}
