import { OWN_PAGES } from '../../model/addresses.ts';
import type { Link } from '../../model/link.ts';
import type { PageView } from './page-view.ts';

type ErrorText = { readonly heading: string; readonly lead: string; readonly advice: readonly string[] };

/** Where a reader can go on from a page that is not there. */
export const WAYS_ON: readonly Link[] = [
  { href: OWN_PAGES.home, text: 'Alla löften, det senaste först' },
  { href: OWN_PAGES.followUps, text: 'Uppföljningar' },
  { href: OWN_PAGES.siteMap, text: 'Webbkarta med alla sidor' },
];

const TEXTS: Readonly<Record<number, ErrorText>> = {
  400: {
    heading: 'Adressen går inte att läsa',
    lead: 'Adressen innehåller tecken som inte hör hemma i en webbadress.',
    advice: ['Kontrollera att hela adressen kom med om du kopierade den.'],
  },
  404: {
    heading: 'Sidan finns inte',
    lead: 'Det finns ingen sida på den här adressen.',
    advice: [
      'Kontrollera stavningen om du skrev adressen själv.',
      'Kontrollera att hela adressen kom med om du kopierade den.',
      'Sidan kan också ha flyttats eller tagits bort.',
    ],
  },
  405: {
    heading: 'Det går bara att läsa här',
    lead: 'Webbplatsen tar inte emot uppgifter.',
    advice: [],
  },
  406: {
    heading: 'Sidan kan inte skickas i det format som efterfrågades',
    lead: 'Din webbläsare eller ditt program tar inte emot något av formaten som sidan finns i.',
    advice: ['Prova med en annan webbläsare.'],
  },
  412: {
    heading: 'Filen har ändrats',
    lead: 'Filen är inte längre den som efterfrågades.',
    advice: ['Hämta hela filen igen.'],
  },
  416: {
    heading: 'Den delen av filen finns inte',
    lead: 'Filen är kortare än den del som efterfrågades.',
    advice: ['Hämta hela filen i stället.'],
  },
  408: {
    heading: 'Det tog för lång tid',
    lead: 'Hela frågan kom inte fram i tid.',
    advice: ['Försök igen.'],
  },
  431: {
    heading: 'Frågan är för stor',
    lead: 'Webbläsaren skickade mer uppgifter än vad som går att ta emot.',
    advice: ['Prova med en kortare adress eller en annan webbläsare.'],
  },
  500: {
    heading: 'Något gick fel hos oss',
    lead: 'Sidan kunde inte visas. Felet är noterat och beror inte på dig.',
    advice: ['Försök igen om en stund.'],
  },
};

/** The statuses that have a page. */
export const ERROR_STATUSES: readonly number[] = Object.keys(TEXTS).map(Number);

/** The page that answers an error status. */
export function errorPage(status: number, language: string): PageView {
  const { heading, lead, advice } = TEXTS[status] ?? FALLBACK;
  return {
    view: 'fel',
    address: '',
    heading,
    title: heading,
    description: lead,
    language,
    trail: [],
    updated: undefined,
    changes: [],
    content: { lead, advice, links: WAYS_ON },
  };
}

const FALLBACK: ErrorText = { heading: 'Något gick fel', lead: 'Sidan kunde inte visas.', advice: [] };
