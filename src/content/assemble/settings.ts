import type { Contact, GlossaryEntry, Operator, Page, Party } from '../../model/site.ts';
import { swedishOrder } from '../../text/swedish-order.ts';
import type { SettingsValues } from '../formats/settings-file.ts';

/** The page of the menu where the content does not say which: that on the site itself. */
const MENU = ['om'];

/** The parties, in the order that the content has them. */
export function makeParties({ parter }: SettingsValues): readonly Party[] {
  return parter.value.map(({ key, value }) => ({
    key,
    name: value.namn,
    description: value.beskrivning,
    web: value.webb,
    organisationNumber: value.organisationsnummer,
    isPublicBody: value.myndighet === true,
  }));
}

/** How to reach those who answer for the pledges. */
export function makeContact({ kontakt }: SettingsValues): Contact {
  return {
    email: kontakt?.['e-post'],
    phone: kontakt?.telefon,
    web: kontakt?.webb,
    postal: kontakt?.postadress,
  };
}

/** Who runs the site; undefined where nothing is said of them. */
export function makeOperator({ driver }: SettingsValues): Operator | undefined {
  if (driver === undefined || Object.values(driver).every((part) => part === undefined)) return undefined;
  const { namn: name, telefon: phone, webb: web, text, organisationsnummer: organisationNumber } = driver;
  return { name, email: driver['e-post'], phone, web, text, organisationNumber };
}

/** The slugs of the pages in the menu, each once; those that are not shown have no place there. */
export function makeMenu({ meny }: SettingsValues, pages: readonly Page[]): readonly string[] {
  const wanted = new Set(meny?.map(({ value }) => value) ?? MENU);
  return [...wanted].filter((slug) => pages.some((page) => page.slug === slug));
}

/** The glossary, in Swedish order. */
export function makeGlossary({ ordlista }: SettingsValues): readonly GlossaryEntry[] {
  return (ordlista ?? [])
    .map(({ key: term, value: { betyder: meaning, sökord } }) => ({
      term,
      meaning,
      searchWords: sökord ?? [],
    }))
    .toSorted((a, b) => swedishOrder(a.term, b.term));
}
