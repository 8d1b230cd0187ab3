import { OWN_PAGES } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';
import { dataUpdated } from '../../model/updated.ts';
import { DATA_ADDRESS } from '../data/data-files.ts';
import { SPECIFICATION } from '../data/specification.ts';
import { citation } from './citation.ts';
import { FORMS, fileTable } from './data-file-table.ts';
import { sampleRows } from './data-sample.ts';
import { siteFollowLinks } from './follow-links.ts';
import type { PageView } from './page-view.ts';

/** `/oppna-data`: what a row of the data is, the files, how to fetch a part of them and how to refer to them. */
export function openDataPage(site: Site): PageView {
  const [newest] = site.periods;
  const [party] = site.parties;
  const updated = dataUpdated(site);
  return {
    view: 'oppna-data',
    address: DATA_ADDRESS,
    heading: 'Öppna data',
    title: 'Öppna data',
    description: `Löften, aktiviteter och uppföljningar i ${site.place} som JSON, CSV och RDF, fria att använda.`,
    language: site.language,
    trail: [{ href: OWN_PAGES.home, text: 'Löften' }],
    updated,
    changes: [],
    content: {
      specification: SPECIFICATION.name,
      base: `${site.url}${DATA_ADDRESS}`,
      sample: sampleRows(site),
      forms: FORMS.map(({ form }) => form),
      files: fileTable(site),
      fields: OWN_PAGES.dataFields,
      follow: siteFollowLinks(site),
      query: [newest && `period=${newest.slug}`, party && `part=${party.key}`]
        .filter((part) => part !== undefined)
        .join('&'),
      citation: citation(['Öppna data'], DATA_ADDRESS, updated, site),
    },
  };
}
