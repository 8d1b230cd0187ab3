import { nearest } from '../../text/nearest.ts';

export type LinkProblem = { readonly code: string; readonly message: string; readonly hint: string };

const WHOLE = 'Skriv hela adressen med https://, eller en adress på webbplatsen som börjar med /.';
const ON_A_COMPUTER =
  'Filen når bara den som har datorn. Spara den som PDF i public/dokument och länka dit, eller skriv en adress med https://.';

/** What an address must look like behind its scheme, and the mend where it does not. */
const FORMS: Readonly<Record<string, readonly [RegExp, string]>> = {
  http: [/^\/\/[^\s/?#@:]+\.[^\s/?#@:.]+(?::\d+)?(?:[/?#]|$)/, WHOLE],
  https: [/^\/\/[^\s/?#@:]+\.[^\s/?#@:.]+(?::\d+)?(?:[/?#]|$)/, WHOLE],
  mailto: [/^[^\s@/]+@[^\s@/]+\.[^\s@/.]+$/, 'Skriv till exempel mailto:kontakt@exempel.se.'],
  tel: [/^\+?\d[\d\s()–-]+$/, 'Skriv tel: och siffrorna, till exempel tel:11414.'],
};

/** What other words are taken for the schemes that there are. */
const MEANT: Readonly<Record<string, string>> = {
  mail: 'mailto',
  'e-post': 'mailto',
  epost: 'mailto',
  phone: 'tel',
  callto: 'tel',
};

/**
 * What is wrong with an address by what it begins with: nothing that a page can lead to (`ftp:`, `javascript:`, `C:`, `\\server`), or
 * something it can with no address behind it (`https://`, `mailto:`).
 */
export function schemeProblem(scheme: string | undefined, href: string): LinkProblem | undefined {
  const [form, mend] = FORMS[scheme?.toLowerCase() ?? ''] ?? [];
  if (scheme === undefined)
    return dead('Länken går inte att följa.', href.startsWith('\\') ? ON_A_COMPUTER : WHOLE);
  if (form === undefined)
    return dead(`Länken går inte att följa: adressen börjar med ${scheme}:.`, otherMend(scheme, href));
  const rest = href.slice(scheme.length + 1);
  // What a letter is about stands after its address.
  if (form.test(scheme.toLowerCase() === 'mailto' ? rest.replace(/\?.*/, '') : rest)) return undefined;
  return dead(`Länken går inte att följa: ${href} är ingen hel adress.`, mend ?? WHOLE);
}

function otherMend(scheme: string, href: string): string {
  if (/^(?:file|[a-z])$/i.test(scheme)) return ON_A_COMPUTER;
  const whole = /https?:\/\/[^\s|]+/i.exec(href)?.[0];
  if (whole !== undefined) return `Skriv bara ${whole}.`;
  const known = Object.keys(FORMS);
  const meant =
    MEANT[scheme.toLowerCase()] ?? (scheme.length > 2 ? nearest(scheme.toLowerCase(), known) : undefined);
  return meant === undefined ? WHOLE : `Menade du ${meant}:? ${FORMS[meant]?.[1]}`;
}

function dead(message: string, hint: string): LinkProblem {
  return { code: 'dod-lank', message, hint };
}
