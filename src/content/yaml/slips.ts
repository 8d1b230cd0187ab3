/** Something that looks right at the start of a line and is not; `at` counts from where the line begins. */
export type Slip = {
  readonly at: number;
  readonly name: string;
  readonly message: string;
  readonly hint: string;
};

const HARD = '\u00A0\u2007\u202F';
/** Most lines: letters up to the colon and a common space after it. */
const PLAIN = /^ *(?:- )?\p{L}[\p{L}\d-]*:(?: |$)/u;
const DASHES = '(?: *- +)*';
const HARD_SPACE = new RegExp(`^(?: *${DASHES}-?|[ -]*[^\\s:]+:)(?=[${HARD}])`);
const INVISIBLE = new RegExp(`^ *${DASHES}(?=[\u00AD\u200B-\u200F\u2060\uFEFF])`);
const JOINED_DASH = new RegExp(`^ *${DASHES}(?=-[^\\s:-]+:(?:\\s|$))`);
const OTHER_DASH = new RegExp(`^ *${DASHES}(?=[*–—−•·●▪][ ${HARD}]+[^\\s:]+:(?:\\s|$))`);

/**
 * The slip at the start of a line, with the words for the editor: a hard space (`hart-mellanslag`) or an invisible character
 * (`osynligt-tecken`) before or after a key, a dash of a list without its space (`streck-utan-mellanslag`) or of another kind
 * (`fel-streck`).
 */
export function slipIn(line: string): Slip | undefined {
  if (PLAIN.test(line)) return undefined;
  const hard = HARD_SPACE.exec(line)?.[0].length;
  if (hard !== undefined) {
    const message = 'Här står ett hårt mellanslag.';
    return { at: hard, name: 'hart-mellanslag', message, hint: 'Byt det mot ett vanligt mellanslag.' };
  }
  const invisible = INVISIBLE.exec(line)?.[0].length;
  if (invisible !== undefined) {
    const message = 'Här står ett osynligt tecken.';
    return { at: invisible, name: 'osynligt-tecken', message, hint: 'Ta bort raden och skriv den igen.' };
  }
  const joined = JOINED_DASH.exec(line)?.[0].length;
  if (joined !== undefined) {
    const message = 'Strecket saknar mellanslag efter sig.';
    return { at: joined, name: 'streck-utan-mellanslag', message, hint: 'Skriv till exempel - id: hundsok.' };
  }
  const at = OTHER_DASH.exec(line)?.[0].length;
  if (at === undefined) return undefined;
  const message = `En lista skrivs med bindestreck, inte med ${line[at]}.`;
  return { at, name: 'fel-streck', message, hint: `Skriv - i stället för ${line[at]}.` };
}
