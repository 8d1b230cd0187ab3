import { readFileSync } from 'node:fs';
import { PAGES_FOLDER, SETTINGS } from '../../content/files/roles.ts';
import type { IsoDate } from '../../model/dates/calendar.ts';
import { slug } from '../../text/fold.ts';
import { quoted } from './commented-yaml.ts';
import { draftFile, type NewFile } from './new-file.ts';

/** What a new town must say of itself. */
export type SiteWishes = {
  /** The place that the pledges are for. */
  readonly place: string;
  /** The site's own address. */
  readonly url: string;
  /** The names of those who promise, one or more. */
  readonly parties: readonly string[];
  readonly operator: string;
  readonly email: string;
};

/** The pages that law asks for, and one on the site itself, with their titles. */
const PAGES = [
  ['om', 'Om webbplatsen'],
  ['tillganglighet', 'Tillgänglighetsredogörelse'],
  ['personuppgifter', 'Personuppgifter'],
] as const;

/**
 * The files of a new town: its settings, and drafts of the pages that law asks for (accessibility statement, GDPR), in which what must be decided is
 * marked. `today` begins the ids of its feeds, which never change (RFC 4151).
 */
export function newSite(wishes: SiteWishes, today: IsoDate): readonly NewFile[] {
  const { place, url, parties, operator, email } = wishes;
  const name = `Medborgarlöfte i ${place}`;
  const settings = [
    `namn: ${quoted(name)}`,
    `ort: ${quoted(place)}`,
    `adress: ${url.replace(/\/$/, '')}`,
    `identitet: ${new URL(url).hostname},${today}`,
    'språk: sv',
    'parter:',
    ...parties.map((party) => `  ${slug(party)}: {namn: ${quoted(party)}}`),
    `kontakt: {e-post: ${email}}`,
    `driver: {namn: ${quoted(operator)}, e-post: ${email}}`,
    'meny: [om]',
  ];
  const words: Readonly<Record<string, string>> = {
    parter: joined(parties),
    ort: place,
    namn: name,
    driver: operator,
    'e-post': email,
  };
  return [
    { path: SETTINGS, text: `${settings.join('\n')}\n` },
    ...PAGES.map(([page, title]) => ({
      path: `${PAGES_FOLDER}/${page}.md`,
      text: `${draftFile(title)}\n${filledIn(page, words)}`,
    })),
  ];
}

function filledIn(page: string, words: Readonly<Record<string, string>>): string {
  const template = readFileSync(new URL(`../../../views/ny-webbplats/${page}.md`, import.meta.url), 'utf8');
  return template.replace(/\{([\p{L}-]+)\}/gu, (whole, key: string) => words[key] ?? whole);
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} och ${last}`;
}

/** The address of a site as people say it: "exempel.se" is https://exempel.se. What can't be one gives undefined. */
export function webAddress(text: string): string | undefined {
  const whole = /^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[^/\s]+\.[^/\s]+/.test(whole) && URL.canParse(whole) ? whole : undefined;
}

/** Whether a text can be an address of e-mail. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
