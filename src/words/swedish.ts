const NO_BREAK_SPACE = '\u00A0';

/** As many digits as a number surely has (IEEE 754). */
const NUMBERS = new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 15 });

/** `1 588` or `95,1`: decimals with a comma, thousands with a no-break space. */
export function formatNumber(value: number): string {
  return NUMBERS.format(value);
}

/** `1 aktivitet`, `5 aktiviteter` */
export function count(amount: number, one: string, many: string): string {
  return `${formatNumber(amount)}${NO_BREAK_SPACE}${amount === 1 ? one : many}`;
}

/** `a`, `a och b`, `a, b och c` */
export function joinWords(words: readonly string[], between: 'och' | 'eller' = 'och'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${between} ${last}`;
}

/** The text with its first letter as a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** A file's size in steps of a thousand: `800 byte`, `35 kB`, `1,2 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes}${NO_BREAK_SPACE}byte`;
  const kilobytes = Math.round(bytes / 1000);
  if (kilobytes < 1000) return `${kilobytes}${NO_BREAK_SPACE}kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10)}${NO_BREAK_SPACE}MB`;
}

/** At most `length` characters, cut between words and marked with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s.,;:–-]+$/, '')}…`;
}

const NUMBERS_IN_WORDS = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

/** A number as it is written in running text: in letters up to twelve, `ett` or `en` by the gender of what is counted. */
export function numberInWords(amount: number, one: 'en' | 'ett'): string {
  return amount === 1 ? one : (NUMBERS_IN_WORDS[amount] ?? formatNumber(amount));
}

/** A name in the genitive: `Lisas`, `Lars`, `Exempelbo AB:s` (Svenska skrivregler, 11.4). */
export function genitive(name: string): string {
  if (/[sxz]$/i.test(name)) return name;
  return /(?:^|[\s-])\p{Lu}+$/u.test(name) ? `${name}:s` : `${name}s`;
}
