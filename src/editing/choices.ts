import { findContentFiles } from '../content/files/content-files.ts';
import { PLEDGES, SETTINGS } from '../content/files/roles.ts';
import type { Entry } from '../content/schema/schema.ts';
import { plainFiles } from '../disk/plain-files.ts';
import { openContentFile } from './content-file.ts';
import { itemsAt, textAt } from './form-values.ts';

export type Choice = { readonly value: string; readonly text: string };
export type Choices = Readonly<Record<Exclude<Entry, 'markdown'>, readonly Choice[]>>;

/** What a form can offer for the values of a file: read from the other files, whether or not they are without errors. */
export function choicesFor(contentDir: string, publicDir: string, path: string): Choices {
  const folder = path.split('/')[0] ?? '';
  const settings = openContentFile(contentDir, SETTINGS)?.form?.value;
  const pledges = openContentFile(contentDir, `${folder}/${PLEDGES}`)?.form?.value;
  const { periods } = findContentFiles(contentDir, () => {});
  const documents = plainFiles(publicDir, `dokument/${folder}`).map((file) => file.split('/').at(-1) ?? '');
  return {
    party: itemsAt(settings, 'parter').map(({ key = '', value }) => ({
      value: key,
      text: textAt(value, ['namn']) || key,
    })),
    period: periods.filter(({ slug }) => slug !== folder).map(({ slug }) => ({ value: slug, text: slug })),
    activity: itemsAt(pledges, 'löften')
      .flatMap(({ value }) => itemsAt(value, 'aktiviteter'))
      .map(({ value }) => ({ value: textAt(value, ['id']), text: textAt(value, ['text']) })),
    pledge: itemsAt(pledges, 'löften').map(({ value }) => ({
      value: textAt(value, ['id']),
      text: textAt(value, ['titel']),
    })),
    document: documents.filter((name) => name.endsWith('.pdf')).map((name) => ({ value: name, text: name })),
  };
}
