import { firstSlip, type Slip } from './slips.ts';

const BULLET =
  /^[ \t]*([•●▪■◦‣⁃∙○➢➤►✓✔☐☑☒✗✘\uF0B7\uF0A7\uF06F](?=[\s\p{L}\d])|·(?=\s)|[o–—](?=\t)|-(?=\p{L})|\d{1,2}\)(?=\p{L}))|(?<=\S )([•●▪■])(?= [^\n•●▪■]{1,300} [•●▪■] )/mu;
/** Line after line with a sign of a list, of another kind or without its space. */
const LINES =
  /^[ \t]*([–—−‐→»](?= )|(?:=|-{1,2})>(?= )|o(?= \p{L})|[-+](?=[\p{L}\u00A0])|1[.)](?=\p{L})).*\n[ \t]*(?:[–—−‐→»] |(?:=|-{1,2})> |o \p{L}|[-+][\p{L}\u00A0]|2[.)]\p{L})/mu;
/** Line after line with one and the same sign that makes no list, as emoji and stars do, or with numbers in rings. */
const SAME =
  /^ {0,2}(?:([^\p{L}\d\s\\()[\]{}"'”’«»,;:`*_<>|&-][^\p{L}\d\s()[\]]?)[ \t]+\S.*\n {0,2}\1[ \t]+\S|((?:[①-⑳]|\d\uFE0F?\u20E3))[ \t]*\S.*\n[ \t]*(?:[①-⑳]|\d\uFE0F?\u20E3))/mu;
const COUNTED = /^[ \t]*((?:§ ?)?\(?(\d{1,2}|\p{Ll}|\p{Lu}(?=\))|[ivx]{1,4})(?:[.:]\)?|\)))[ \t]/u;
/** `1 Byta lampor` on a line, and `1.1 Byta lampor`. */
const NUMBERED = /^[ \t]*((?:\d{1,2}\.)*(\d{1,2}))[ \t]+\p{Lu}/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Finds lines that were meant as a list and are shown as one text, each text once. */
export function leftList(text: string): Slip | undefined {
  return (
    firstSlip('bullet', BULLET, text) ??
    firstSlip('bullet', LINES, text) ??
    firstSlip('bullet', SAME, text) ??
    counted(text)
  );
}

/** Lines that begin with 1) and 2), a) and b), or 1 and 2: the second comes after the first. */
function counted(text: string): Slip | undefined {
  let start = 0;
  let last = '';
  let first: Slip | undefined;
  for (const line of text.split('\n')) {
    const [, written = '', count = ''] = COUNTED.exec(line) ?? NUMBERED.exec(line) ?? [];
    if (first !== undefined && count !== '' && comesNext(last, count)) return first;
    first = { kind: 'bullet', written, at: start + line.indexOf(written) };
    last = count;
    start += line.length + 1;
  }
  return undefined;
}

function comesNext(last: string, count: string): boolean {
  if (/\d/.test(last)) return Number(count) === Number(last) + 1;
  const roman = ROMAN.indexOf(last.toLowerCase());
  if (roman >= 0 && ROMAN[roman + 1] === count.toLowerCase()) return true;
  return last.length === 1 && count === String.fromCharCode(last.charCodeAt(0) + 1);
}
