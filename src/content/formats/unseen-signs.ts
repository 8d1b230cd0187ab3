import { turnsOrder } from '../../markdown/reading-order.ts';
import type { TextSource } from '../files/text-source.ts';

const SOFT_HYPHEN = '\u00AD';
/** What Unicode gives no shape, line ends of its own, and what stands for an object that was not pasted; how emoji look is no matter. */
const UNSEEN =
  /[[\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFC]--[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]]/gv;
/** Persian and the languages of India need joiners between letters, and emoji between their parts. */
const JOINED =
  /(?:(?!\p{Script=Latin})[\p{L}\p{M}]|\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])$/u;
/** YAML reads these in double quotes. */
const ESCAPED = /\\(?:u([\da-f]{4})|x(ad))/gi;
/** UTF-8 that was read as something else, or could not be read; what e-mail writes for it; and signs of fonts that only one computer has. */
const LOST =
  /\uFFFD+|(?![\uF0B7\uF0A7\uF06F])[\uE000-\uF8FF]|(?:=C3=[89AB][\dA-F]|=E2=80=[89AB][\dA-F])+|(?:Ã[¥¤¶©…„–\u0080-\u00BF]|â€|Â[\u00A0-\u00BF])/g;

type Found = { readonly sign: string; readonly at: number };

/**
 * Warns of signs that nobody sees (`mjukt-bindestreck`, `osynligt-tecken`, and those that turn the order of what is read:
 * `riktningstecken`), each once on a line; and of letters that were lost when a text was moved (`forlorat-tecken`).
 */
export function reportUnseenSigns({ text, at, report }: TextSource, bodyOffset: number): void {
  const found = [...unseen(text), ...escaped(text.slice(0, bodyOffset))];
  const byLine = Map.groupBy(found, (one) => `${at(one.at).line} ${one.sign}`);
  for (const [first, ...others] of byLine.values())
    if (first !== undefined) {
      const [code, what, hint] = words(first.sign);
      const more = others.length === 0 ? '' : ` Raden har ${others.length} till.`;
      report(first.at, code, `${place(text, first)} står ${what}.${more}`, hint, 'warning');
    }
  for (const { 0: written, index } of text.matchAll(LOST))
    report(
      index,
      'forlorat-tecken',
      `Här står ${written} där ett annat tecken gick förlorat.`,
      'Skriv ordet igen, eller hämta texten på nytt.',
      'warning',
    );
}

function unseen(text: string): readonly Found[] {
  return [...text.matchAll(UNSEEN)]
    .map(({ 0: sign, index }) => ({ sign, at: index }))
    .filter(
      ({ sign, at }) => !/[\u200C\u200D]/.test(sign) || !JOINED.test(text.slice(Math.max(0, at - 2), at)),
    );
}

function escaped(head: string): readonly Found[] {
  return [...head.matchAll(ESCAPED)]
    .map(({ 1: four, 2: two, index }) => ({
      sign: String.fromCharCode(Number.parseInt(four ?? two ?? '', 16)),
      at: index,
    }))
    .filter(({ sign }) => sign.search(UNSEEN) >= 0);
}

function words(sign: string): readonly [string, string, string] {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (turnsOrder(sign))
    return [
      'riktningstecken',
      `tecknet ${code}, som inte syns men kan vända på ordningen i en text`,
      'Skriv orden igen. Webbplatsen visar dem utan tecknet.',
    ];
  if (sign === SOFT_HYPHEN)
    return [
      'mjukt-bindestreck',
      `ett mjukt bindestreck (${code}), som inte syns men gör att ordet inte hittas`,
      `Skriv ordet igen, eller sök efter tecknet ${code} och ersätt det med ingenting.`,
    ];
  return [
    'osynligt-tecken',
    `tecknet ${code}, som inte syns men gör att ordet inte hittas`,
    'Skriv orden igen.',
  ];
}

/** Between which words of its line something stands. */
function place(text: string, { sign, at }: Found): string {
  const isEscaped = text[at] === '\\';
  const end = at + (isEscaped ? (/^\\x/i.test(text.slice(at)) ? 4 : 6) : sign.length);
  const [before] =
    /[\p{L}\p{N}\p{M}]{1,30}(?=[^\p{L}\p{N}\n]{0,9}$)/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  const [, after] = /^[^\p{L}\p{N}\n]{0,9}([\p{L}\p{N}\p{M}]{1,30})/u.exec(text.slice(end, end + 40)) ?? [];
  if (before !== undefined && after !== undefined) return `Mellan ”${before}” och ”${after}”`;
  if (after !== undefined) return `Före ”${after}”`;
  return before === undefined ? 'Här' : `Efter ”${before}”`;
}
