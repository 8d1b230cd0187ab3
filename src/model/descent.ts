/** A pledge or an activity by its period's slug and its own id. */
export type Place = { readonly period: string; readonly id: string };

/** What goes on from what, over all periods. */
export type Lineage = {
  /** By `<period>/<id>`: the line that a pledge or an activity ends, oldest first, itself included. */
  readonly lines: ReadonlyMap<string, readonly Place[]>;
  /** By slug: the earlier periods that a period can be compared with, those that something of it goes on from; newest first. */
  readonly comparable: ReadonlyMap<string, readonly string[]>;
};
