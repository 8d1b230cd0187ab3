import { newestDate } from '../../model/dates/calendar.ts';
import type { Site } from '../../model/site.ts';
import { updatedOf } from '../../model/updated.ts';
import { DATA_ADDRESS, OWN_NAMES } from '../data/data-files.ts';
import { fieldsOf } from '../data/fields.ts';
import { VERSION } from '../data/records.ts';
import { dataSchema } from '../data/schema.ts';
import { citation } from './citation.ts';
import type { PageView } from './page-view.ts';

/** `/oppna-data`: what data there is, what each field means, how to fetch it and how to refer to it. */
export function openDataPage(site: Site): PageView {
  const base = `${site.url}${DATA_ADDRESS}`;
  const [newest] = site.periods;
  const [party] = site.parties;
  return {
    view: 'oppna-data',
    address: DATA_ADDRESS,
    heading: 'Öppna data',
    title: 'Öppna data',
    description: `Löften, aktiviteter och uppföljningar i ${site.place} som JSON, CSV och RDF, fria att använda.`,
    language: site.language,
    trail: [{ href: '/', text: 'Löften' }],
    updated: newestDate(site.periods.map(updatedOf)),
    changes: [],
    content: {
      version: VERSION,
      base,
      periods: site.periods
        .filter(({ slug }) => !OWN_NAMES.includes(slug))
        .map(({ slug, title }) => ({ slug, title })),
      example: {
        period: newest?.slug,
        part: party?.key,
        query: [newest && `period=${newest.slug}`, party && `part=${party.key}`]
          .filter((part) => part !== undefined)
          .join('&'),
      },
      // A narrow screen breaks a name after a point only.
      fields: fieldsOf(dataSchema(site.url)).map((field) => ({
        ...field,
        steps: field.path.split(/(?<=\.)/),
      })),
      citation: citation(['Öppna data'], DATA_ADDRESS, newestDate(site.periods.map(updatedOf)), site),
    },
  };
}
