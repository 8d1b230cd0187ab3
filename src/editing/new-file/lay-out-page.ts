import { PAGE_FILE } from '../../content/formats/page-file.ts';
import { TEMPLATE_TEXT } from '../../content/template-text.ts';
import { commentedKeys, markdownFile, quoted } from './commented-yaml.ts';

/** Lays out a stand-alone page: a draft with a title. */
export function layOutPage(title: string): string {
  return markdownFile(
    commentedKeys(PAGE_FILE, { titel: quoted(title), utkast: 'true' }),
    `${TEMPLATE_TEXT.page} ${TEMPLATE_TEXT.headings} ${TEMPLATE_TEXT.pageIsShown}`,
  );
}
