import { canonicalLanguage } from '../../text/language-tag.ts';

/** A language as Typst takes it. */
export type TypstLanguage = { readonly lang: string; readonly region?: string };

/** Gives a language tag to Typst, which takes a language and a country. Swedish is that of Sweden where the tag does not say. */
export function typstLanguage(tag: string): TypstLanguage {
  const { language, region } = new Intl.Locale(canonicalLanguage(tag) ?? 'sv');
  const country = region ?? (language === 'sv' ? 'SE' : undefined);
  return country !== undefined && /^[A-Z]{2}$/.test(country)
    ? { lang: language, region: country }
    : { lang: language };
}
