import { periodDocumentPath } from '../../content/documents/documents.ts';
import type { Period, Site } from '../../model/site.ts';
import type { PdfDocument } from '../../render/pdf/content.ts';
import { followUpDocument } from '../../render/pdf/follow-up-document.ts';
import { periodDocument } from '../../render/pdf/period-document.ts';

/** A document that there is to be. */
export type Order = {
  readonly make: (site: Site) => PdfDocument;
  /** The file that it is an edition of, in the content folder. */
  readonly source: string;
  /** The document, in the public folder. */
  readonly path: string;
  /** What its front matter is to say, so that a page links to it; undefined where that is said or needs no saying. */
  readonly toName: { readonly file: string; readonly title: string } | undefined;
};

/** The documents of all public periods and follow-ups, the newest period first. `names` are those in front matter, by source. */
export function documentOrders(site: Site, names: ReadonlyMap<string, string>): readonly Order[] {
  return site.periods.flatMap((period) => [periodOrder(period), ...followUpOrders(period, names)]);
}

function periodOrder(period: Period): Order {
  return {
    make: (site) => periodDocument(period, site),
    source: `${period.slug}/lofte.md`,
    path: periodDocumentPath(period.slug),
    toName: undefined,
  };
}

function followUpOrders(period: Period, names: ReadonlyMap<string, string>): readonly Order[] {
  return period.followUps.map((followUp) => {
    const source = `${period.slug}/uppfoljning-${followUp.slug}.md`;
    const named = names.get(source);
    const name = named ?? `uppfoljning-${period.slug}-${followUp.slug}.pdf`;
    return {
      make: (site) => followUpDocument(followUp, period, site),
      source,
      path: documentPath(source, name),
      toName: named === undefined ? { file: name, title: followUp.title } : undefined,
    };
  });
}

/** Path in the public folder of the document that a follow-up's file names. */
export function documentPath(source: string, name: string): string {
  return `dokument/${source.split('/')[0]}/${name}`;
}
