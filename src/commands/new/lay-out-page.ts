import { PAGE_FILE } from '../../content/formats/page-file.ts';
import { commentedKeys, markdownFile, quoted } from './commented-yaml.ts';

/** Lays out a stand-alone page: a draft with a title. */
export function layOutPage(title: string): string {
  return markdownFile(
    commentedKeys(PAGE_FILE, { titel: quoted(title), utkast: 'true' }),
    'Skriv sidans text här. Börja rubriker med ##. Ta bort raden med utkast när sidan ska synas.',
  );
}
