/** How a page in another language is called in its own: what its readers look for in a menu. */
const LINKS: Readonly<Record<string, string>> = {
  en: 'In English',
  fi: 'Suomeksi',
  se: 'Davvisámegillii',
  smj: 'Julevsábmáj',
  sma: 'Åarjelsaemien gïelesne',
  fit: 'Meänkielelä',
  yi: 'ייִדיש',
  rmu: 'Romani',
  ar: 'العربية',
  so: 'Soomaali',
  fa: 'فارسی',
  uk: 'Українська',
  pl: 'Polski',
  de: 'Deutsch',
};

/** The words that lead to a language, by its tag (BCP 47); undefined for one that is not known here. */
export function languageLink(tag: string): string | undefined {
  return LINKS[tag.split('-')[0] ?? ''];
}
