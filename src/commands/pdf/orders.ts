import type { FollowUp, Period, Site } from '../../content/site.ts';

/** The document that a follow-up has or is to have. */
export type Order = {
  readonly followUp: FollowUp;
  readonly period: Period;
  /** The follow-up's own file, in the content folder. */
  readonly source: string;
  readonly name: string;
  /** The document, in the public folder. */
  readonly path: string;
  /** Whether the front matter names it. */
  readonly isNamed: boolean;
};

/** The documents of all public follow-ups, the newest period first. `names` are those in front matter, by source. */
export function documentOrders(site: Site, names: ReadonlyMap<string, string>): readonly Order[] {
  return site.periods.flatMap((period) =>
    period.followUps.map((followUp) => {
      const source = `${period.slug}/uppfoljning-${followUp.slug}.md`;
      const named = names.get(source);
      const name = named ?? `uppfoljning-${period.slug}-${followUp.slug}.pdf`;
      const path = documentPath(source, name);
      return { followUp, period, source, name, path, isNamed: named !== undefined };
    }),
  );
}

/** Path in the public folder of the document that a follow-up's file names. */
export function documentPath(source: string, name: string): string {
  return `dokument/${source.split('/')[0]}/${name}`;
}
