import { PAGES_FOLDER } from '../../content/files/roles.ts';
import { draftFile } from '../../editing/new-file/new-file.ts';
import { slug } from '../../text/fold.ts';
import type { Kind } from './kind.ts';

/** A stand-alone page: its address is made of its title. */
export const PAGE: Kind = {
  view: 'forhandsvisning/ny-sida.njk',
  taken: 'Det finns redan en sida med den rubriken. Välj en annan rubrik.',
  page: (_parts, sent) => ({ title: sent.one('titel') }),
  make: (_parts, sent) => {
    const title = sent.one('titel').trim().replace(/\s+/g, ' ');
    const name = slug(title);
    if (title === '') return { problems: ['Skriv en rubrik.'] };
    if (name === '')
      return { problems: ['Skriv en rubrik med bokstäver eller siffror, så att den kan bli en adress.'] };
    return { files: [{ path: `${PAGES_FOLDER}/${name}.md`, text: draftFile(title) }] };
  },
};
