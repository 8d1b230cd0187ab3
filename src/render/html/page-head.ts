import { shorten } from '../../words/swedish.ts';

/** So much of a title do search engines and tabs show, in characters. */
const TITLE = 65;
const DESCRIPTION = { least: 50, most: 160 } as const;

/** The title of a page and of its site, or of the page alone where both are too long (WCAG 2.4.2). */
export function documentTitle(title: string, siteName: string): string {
  if (title === '') return shorten(siteName, TITLE);
  const both = `${title} – ${siteName}`;
  return both.length <= TITLE ? both : shorten(title, TITLE);
}

/** A description as long as search engines show; one that says too little also names the site. */
export function documentDescription(description: string, siteName: string): string {
  const said = description.length < DESCRIPTION.least ? `${description} ${siteName}.` : description;
  return shorten(said, DESCRIPTION.most);
}
