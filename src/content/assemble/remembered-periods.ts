import type { Period } from '../../model/site.ts';

/** Periods as they were made last, each the same for as long as all is that it was made of. */
export class RememberedPeriods {
  readonly #made = new Map<string, { readonly of: readonly unknown[]; readonly period: Period }>();

  /** The period of a folder; `of` is all that `make` makes it of, each told from another by its identity. */
  get(slug: string, of: readonly unknown[], make: () => Period): Period {
    const known = this.#made.get(slug);
    if (known?.of.length === of.length && known.of.every((part, at) => part === of[at])) return known.period;
    const period = make();
    this.#made.set(slug, { of, period });
    return period;
  }
}
