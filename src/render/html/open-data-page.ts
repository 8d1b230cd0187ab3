import { OWN_PAGES } from '../../model/addresses.ts';
import { publisherOf } from '../../model/publisher.ts';
import type { Site } from '../../model/site.ts';
import { dataUpdated } from '../../model/updated.ts';
import { describeData } from '../data/dataset-words.ts';
import { SPECIFICATION } from '../data/specification.ts';
import { citation } from './citation.ts';
import { fileList, type LengthOf } from './data-file-list.ts';
import { sampleRows } from './data-sample.ts';
import { siteFollowLinks } from './follow-links.ts';
import { HOME, type PageView } from './page-view.ts';
import { dataset } from './structured-data/nodes.ts';

const DEED = 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv';

/** `/oppna-data`: what a row of the data is, the files, how to fetch a part of them and how to refer to them. */
export function openDataPage(site: Site, lengthOf: LengthOf): PageView {
  const [newest] = site.periods;
  const [party] = site.parties;
  const updated = dataUpdated(site);
  const publisher = publisherOf(site);
  const about = describeData(site);
  const files = fileList(site, lengthOf);
  return {
    view: 'oppna-data',
    address: OWN_PAGES.data,
    heading: 'Öppna data',
    title: 'Öppna data',
    description: `Löften, aktiviteter och uppföljningar i ${site.place} som JSON, CSV och RDF, fria att använda.`,
    language: site.language,
    trail: [HOME],
    updated,
    changes: [],
    things: [
      dataset({
        name: site.name,
        description: about,
        url: `${site.url}${OWN_PAGES.data}`,
        licence: DEED,
        place: site.place,
        publisher: publisher.name,
        updated,
        files: (files[0]?.files ?? []).map(({ href, type }) => ({ address: site.url + href, type })),
      }),
    ],
    content: {
      specification: SPECIFICATION.name,
      base: `${site.url}${OWN_PAGES.data}`,
      sample: sampleRows(site),
      files,
      about,
      deed: DEED,
      publisher,
      fields: OWN_PAGES.dataFields,
      follow: siteFollowLinks(site),
      query: [newest && `period=${newest.slug}`, party && `part=${party.key}`]
        .filter((part) => part !== undefined)
        .join('&'),
      citation: citation(['Öppna data'], OWN_PAGES.data, updated, site),
    },
  };
}
