/** What stands in for a part of a year: `t2`, `T 2`, `tertial2`. Each with how many there are of it in a year. */
const SHORT: readonly (readonly [string, RegExp])[] = [
  ['tertial', /(?<!\p{L})(?:tertial|t)[ -]?([1-3])(?![\p{L}\p{N}])/giu],
  ['kvartal', /(?<!\p{L})(?:kvartal|kv|k|q)[ -]?([1-4])(?![\p{L}\p{N}])/giu],
  ['halvår', /(?<!\p{L})(?:halvår|hå|h)[ -]?([12])(?![\p{L}\p{N}])/giu],
];

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde'];
const CARDINALS = ['ett', 'två', 'tre', 'fyra'];
const ORDINAL = new RegExp(
  `(?<!\\p{L})(${ORDINALS.join('|')}|([1-4]):?[ae])\\s+(tertial|kvartal|halvår)(?:et|en)?(?!\\p{L})`,
  'giu',
);
const CARDINAL = new RegExp(`(tertial|kvartal|halvår) (${CARDINALS.join('|')})(?!\\p{L})`, 'giu');

/** Two years with the century said once, and no date. */
const YEARS = /(?<!\d)(\d\d)(\d\d)[-–/](\d\d)(?![\d-])/g;
const LONGEST_PERIOD = 8;

/** A query with its numbers as the texts write them: `tertial 2` for `t2`, `95,1` for `95.1`, `1588` for `1.588`. */
export function spelledOut(query: string): string {
  const named = SHORT.reduce((text, [name, short]) => text.replace(short, ` ${name} $1`), query);
  return named
    .replace(ORDINAL, (_, ordinal: string, digit: string | undefined, name: string) => {
      return `${name} ${digit ?? ORDINALS.indexOf(ordinal.toLowerCase()) + 1}`;
    })
    .replace(CARDINAL, (_, name: string, number: string) => {
      return `${name} ${CARDINALS.indexOf(number.toLowerCase()) + 1}`;
    })
    .replace(YEARS, (found: string, century: string, first: string, last: string) => {
      const years = Number(last) - Number(first);
      return years > 0 && years <= LONGEST_PERIOD ? `${century}${first} ${century}${last}` : found;
    })
    .replace(/(?<![\d.])(\d{1,3})\.(\d{3})(?![\d.])/g, '$1$2')
    .replace(/(?<![\d.])(\d+)\.(\d{1,2})(?![\d.])/g, '$1,$2')
    .replace(/(?<=\d) ?%/g, ' procent')
    .replace(/(?<!\p{L})vår(?= \d{4})/giu, 'våren')
    .trim();
}

/** The shortest number that a longer one may be written in. */
const SHORTEST = 2;

/** A number as the numbers that the texts write it in (`11414`: `114`, `14`); empty where they do not. */
export function numbersIn(number: string, has: (word: string) => boolean): readonly string[] {
  if (!/^\d{4,}$/.test(number)) return [];
  for (let at = number.length - SHORTEST; at >= SHORTEST; at -= 1) {
    const [first, rest] = [number.slice(0, at), number.slice(at)];
    if (!has(first)) continue;
    const others = has(rest) ? [rest] : numbersIn(rest, has);
    if (others.length > 0) return [first, ...others];
  }
  return [];
}
