import { OWN_PAGES } from '../../model/addresses.ts';
import type { Site } from '../../model/site.ts';
import { COLUMNS } from '../data/csv-columns.ts';
import { fieldsOf } from '../data/fields.ts';
import { dataSchema } from '../data/records.ts';
import { HOME, type PageView } from './page-view.ts';

/** `/oppna-data/falt`: what every column of the table and every field of the JSON means. */
export function dataFieldsPage(site: Site): PageView {
  return {
    view: 'oppna-data-falt',
    address: OWN_PAGES.dataFields,
    heading: 'Fälten i öppna data',
    title: 'Fälten i öppna data',
    description: `Vad varje kolumn i CSV-filen och varje fält i JSON-filen med löftena i ${site.place} betyder.`,
    language: site.language,
    trail: [HOME, { href: OWN_PAGES.data, text: 'Öppna data' }],
    updated: undefined,
    changes: [],
    content: {
      columns: COLUMNS.map(({ name, title }) => ({ name, meaning: title })),
      // A narrow screen breaks a name after a point only.
      fields: fieldsOf(dataSchema()).map((field) => ({
        ...field,
        steps: field.path.split(/(?<=\.)/),
      })),
    },
  };
}
