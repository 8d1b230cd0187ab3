import { OWN_PAGES } from '../../model/addresses.ts';
import type { Link } from '../../model/link.ts';
import type { Contact, Operator, Page, Site } from '../../model/site.ts';
import { languageLink } from '../../words/languages.ts';
import { genitive } from '../../words/swedish.ts';
import { telephoneAddress } from '../../words/telephone.ts';
import { HOME } from './page-view.ts';

/** What the frame around every page shows: header, breadcrumbs, footer. */
export type Frame = {
  readonly siteName: string;
  readonly siteLanguage: string;
  readonly menu: readonly Link[];
  /** Pages for those who read otherwise: easy to read, and in other languages. */
  readonly otherMenu: readonly Link[];
  readonly footer: readonly Link[];
  /** Ways to ask about the pledges. */
  readonly contact: readonly Link[];
  readonly postal: string | undefined;
  readonly parties: readonly Link[];
  readonly operator: OperatorView | undefined;
};

/** Who runs the site, in a sentence, with ways to reach them. */
export type OperatorView = { readonly text: string; readonly ways: readonly Link[] };

/** The page that is written to be easy to read, by its address. */
const EASY_TO_READ = { slug: 'lattlast', text: 'Lättläst' } as const;

/** The frame for a site. */
export function makeFrame(site: Site): Frame {
  const others = site.pages.filter((page) => page.slug === EASY_TO_READ.slug || isForeign(page, site));
  const menu = site.menu.flatMap((slug) => site.pages.find((page) => page.slug === slug) ?? []);
  const rest = site.pages.filter((page) => !menu.includes(page) && !others.includes(page));
  return {
    siteName: site.name,
    siteLanguage: site.language,
    menu: [
      HOME,
      { href: OWN_PAGES.followUps, text: 'Uppföljningar' },
      ...menu.map((page) => pageLink(page, site)),
    ],
    otherMenu: others.map((page) => otherLink(page, others, site)),
    footer: [
      ...rest.map((page) => pageLink(page, site)),
      ...(site.glossary.length > 0 ? [{ href: OWN_PAGES.glossary, text: 'Ordlista' }] : []),
      { href: OWN_PAGES.data, text: 'Öppna data och prenumeration' },
      { href: OWN_PAGES.siteMap, text: 'Webbkarta' },
    ],
    contact: contactLinks(site.contact).filter(({ href }) => !site.parties.some(({ web }) => web === href)),
    postal: site.contact.postal,
    parties: hasOwnContact(site) ? [] : partyLinks(site),
    operator: site.operator && operatorView(site.operator),
  };
}

/** Whether the site names somebody of its own to write to; else the parties' own sites are where to ask. */
function hasOwnContact({ contact, parties }: Site): boolean {
  return (
    contact.email !== undefined ||
    (contact.web !== undefined && parties.every(({ web }) => web !== contact.web))
  );
}

function partyLinks({ parties }: Site): readonly Link[] {
  return parties.flatMap(({ name, web }) =>
    web === undefined ? [] : [{ href: web, text: `${genitive(name)} webbplats` }],
  );
}

/** A link to a stand-alone page, with its language where that is another than the site's (WCAG 3.1.2). */
export function pageLink(page: Page, site: Site): Link {
  const { slug, title, language } = page;
  return { href: `/${slug}`, text: title, ...(isForeign(page, site) ? { language } : {}) };
}

function isForeign({ language }: Page, site: Site): boolean {
  return language !== site.language;
}

/** Short words for a page beside the menu: its language, where it is the first page in it. */
function otherLink(page: Page, others: readonly Page[], site: Site): Link {
  const link = pageLink(page, site);
  if (page.slug === EASY_TO_READ.slug && !isForeign(page, site)) return { ...link, text: EASY_TO_READ.text };
  const isFirst = others.find(({ language }) => language === page.language) === page;
  return { ...link, text: (isFirst ? languageLink(page.language) : undefined) ?? page.title };
}

function operatorView(operator: Operator): OperatorView | undefined {
  const { name, text = name === undefined ? undefined : `${name} driver webbplatsen.` } = operator;
  const ways = contactLinks(operator);
  return text === undefined && ways.length === 0 ? undefined : { text: text ?? '', ways };
}

function contactLinks({ email, phone, web }: Pick<Contact, 'email' | 'phone' | 'web'>): readonly Link[] {
  return [
    ...(email === undefined ? [] : [{ href: `mailto:${email}`, text: email }]),
    ...(phone === undefined ? [] : [{ href: telephoneAddress(phone), text: phone }]),
    ...(web === undefined ? [] : [{ href: web, text: web.replace(/^https?:\/\/(www\.)?|\/$/g, '') }]),
  ];
}
