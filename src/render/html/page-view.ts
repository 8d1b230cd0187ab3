import { SITE_FEED } from '../../model/addresses.ts';
import type { IsoDate } from '../../model/dates/calendar.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { Link } from '../../model/link.ts';
import type { Contact, Site } from '../../model/site.ts';
import type { Change } from '../../model/written.ts';
import { telephoneAddress } from '../../words/telephone.ts';
import type { Node } from './structured-data/nodes.ts';

/** One page, ready for its view. Everything a view prints is here, in words; views hold no logic that a function could. */
export type PageView = {
  /** The view under `views/pages/`, without its ending. */
  readonly view: string;
  readonly address: string;
  /** False where search engines shall leave it out. */
  readonly isIndexed?: boolean;
  readonly heading: string;
  /** For <title>; the site's name is added. */
  readonly title: string;
  readonly description: string;
  /** BCP 47 */
  readonly language: string;
  readonly trail: readonly Link[];
  readonly updated: IsoDate | undefined;
  /** What readers are told that has changed on the page, newest first. */
  readonly changes: readonly ChangeView[];
  /** The feed that tells of this page, where it is not only that of the whole site. */
  readonly feed?: Link;
  /** The slug of the period that it is about, for the picture that goes with a shared link. */
  readonly period?: string;
  /** What it tells search engines in their words, beside its breadcrumbs; nothing that the page does not show. */
  readonly things?: readonly Node[];
  /** What only this view prints. */
  readonly content: object;
};

export type ChangeView = { readonly date: IsoDate; readonly day: string; readonly text: string };

/** Changes with their days in words. */
export function changeViews(changes: readonly Change[]): readonly ChangeView[] {
  return changes.map(({ date, text }) => ({ date, day: dateInWords(date), text }));
}

/** What the frame around every page shows: header, breadcrumbs, footer. */
export type Frame = {
  readonly siteName: string;
  readonly place: string;
  readonly siteLanguage: string;
  readonly menu: readonly Link[];
  readonly footer: readonly Link[];
  readonly contact: readonly Link[];
  readonly postal: string | undefined;
  readonly parties: readonly Link[];
};

/** Pages that the menu names because readers look for them there; the footer has the rest. */
const MENU_PAGES = ['om', 'lattlast'];

/** The frame for a site. */
export function makeFrame(site: Site): Frame {
  const inMenu = (page: Site['pages'][number]) =>
    MENU_PAGES.includes(page.slug) || page.language !== site.language;
  const link = (page: Site['pages'][number]) => pageLink(page, site);
  return {
    siteName: site.name,
    place: site.place,
    siteLanguage: site.language,
    menu: [
      { href: '/', text: 'Löften' },
      { href: '/uppfoljningar', text: 'Uppföljningar' },
      ...site.pages.filter(inMenu).map(link),
    ],
    footer: [
      ...site.pages.filter((page) => !inMenu(page)).map(link),
      ...(site.glossary.length > 0 ? [{ href: '/ordlista', text: 'Ordlista' }] : []),
      { href: SITE_FEED, text: 'Prenumerera' },
      { href: '/oppna-data', text: 'Öppna data' },
      { href: '/webbkarta', text: 'Webbkarta' },
    ],
    contact: contactLinks(site.contact).filter(({ href }) => !site.parties.some(({ web }) => web === href)),
    postal: site.contact.postal,
    parties: site.parties.flatMap(({ name, web }) => (web === undefined ? [] : [{ href: web, text: name }])),
  };
}

/** A link to a stand-alone page, with its language where that is another than the site's (WCAG 3.1.2). */
export function pageLink({ slug, title, language }: Site['pages'][number], site: Site): Link {
  return { href: `/${slug}`, text: title, ...(language === site.language ? {} : { language }) };
}

function contactLinks({ email, phone, web }: Contact): readonly Link[] {
  return [
    ...(email === undefined ? [] : [{ href: `mailto:${email}`, text: email }]),
    ...(phone === undefined ? [] : [{ href: telephoneAddress(phone), text: phone }]),
    ...(web === undefined ? [] : [{ href: web, text: web.replace(/^https?:\/\/(www\.)?|\/$/g, '') }]),
  ];
}
