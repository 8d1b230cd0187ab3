/** What a character stands in. */
export type Kind = 'plain' | 'stressed' | 'linked';

/** What markdown takes for its own wherever it stands in a line. */
const ANYWHERE: readonly RegExp[] = [
  /\\(?=[!-/:-@[-`{-~]|\n|$)/g,
  /`/g,
  /\[(?=\^|[\s\S]{0,500}\](?:\(|\{))/g,
  /<(?=[a-z/!?])/gi,
  /&(?=#\d+;|#x[\da-f]+;|[a-z][a-z\d]*;)/gi,
  /~(?=~)/g,
];
/** What markdown takes for its own at the start of a line; the sign is in the group. */
const AT_START: readonly RegExp[] = [
  /^ *(#)#{0,5}(?=\s|$)/gm,
  /^ *(#)#{1,5}(?=[^\s#])/gm,
  /^ *([-+*>])(?=\s|$)/gm,
  /^ *(>)/gm,
  /^ *\d{1,9}([.)])(?=\s|$)/gm,
  /^ *([-=_*:|])[-=_*:|\s]*$/gm,
  /^ *(\|)/gm,
  /^ *(~)~~/gm,
  /^ *(\[)[^\]\n]{1,100}\]:/gm,
  /^ *(\[)[ xX]?\]\s/gm,
];

/**
 * The places of the signs in a text that would take effect as markdown, or that readers would see and editors be warned of. `kinds` tells
 * what each character stands in, `block` the element that the text is of.
 */
export function inEffect(text: string, kinds: readonly Kind[], block: string): ReadonlySet<number> {
  const places = ANYWHERE.flatMap((sign) => [...text.matchAll(sign)].map(({ index }) => index));
  const isOneLine = /^(?:h\d|td)$/.test(block);
  return new Set([
    ...places,
    ...(isOneLine ? [] : startingLines(text, kinds)),
    ...(/^h\d$/.test(block) ? [...text.matchAll(/#(?=#*\s*$)/g)].map(({ index }) => index) : []),
    ...(block === 'td' ? [...text.matchAll(/\|/g)].map(({ index }) => index) : []),
    ...besideLinks(text, kinds),
    ...[...text.matchAll(/\\/g)].flatMap(({ index }) =>
      kinds[index] === 'linked' || kinds[index + 1] !== kinds[index] ? [index] : [],
    ),
    ...stressing(text, '*', kinds),
    ...stressing(text, '_', kinds),
  ]);
}

function startingLines(text: string, kinds: readonly Kind[]): readonly number[] {
  return AT_START.flatMap((sign) =>
    [...text.matchAll(sign)].flatMap(({ 0: found, 1: written = '', index }) => {
      const place = index + found.indexOf(written);
      return kinds[place] === 'plain' ? [place] : [];
    }),
  );
}

/** Brackets within a link would end it, and a bang before it would make it a picture. */
function besideLinks(text: string, kinds: readonly Kind[]): readonly number[] {
  return [...text.matchAll(/[[\]!]/g)].flatMap(({ 0: sign, index }) => {
    const isLinked = kinds[index] === 'linked';
    const isTaken = sign === '!' ? !isLinked && kinds[index + 1] === 'linked' : isLinked;
    return isTaken ? [index] : [];
  });
}

/** The signs of emphasis that would find a partner, or look as if they were to; all of them where there is emphasis beside. */
function stressing(text: string, sign: '*' | '_', kinds: readonly Kind[]): readonly number[] {
  const isStressed = sign === '*' && kinds.includes('stressed');
  const runs = [...text.matchAll(sign === '*' ? /\*+/g : /_+/g)].map(({ 0: run, index }) => {
    const before = beside(text, kinds, index - 1, index);
    const after = beside(text, kinds, index + run.length, index);
    const isLeft = !/\s/.test(after) && (!isSign(after) || /\s/.test(before) || isSign(before));
    const isRight = !/\s/.test(before) && (!isSign(before) || /\s/.test(after) || isSign(after));
    const opens = isLeft && (sign === '*' || !isRight || isSign(before));
    const closes = isRight && (sign === '*' || !isLeft || isSign(after));
    const isMeant =
      opens && (run.length > 1 || (/[\p{L}\d”"’[(]/u.test(after) && !/[\p{L}\d@/]/u.test(before)));
    return { index, length: run.length, opens, closes, isMeant };
  });
  const open = runs.findIndex(({ opens }) => opens);
  const isPaired = open >= 0 && runs.slice(open + 1).some(({ closes }) => closes);
  const taking = runs.filter((run) => isStressed || (isPaired ? run.opens || run.closes : run.isMeant));
  return taking.flatMap(({ index, length }) => Array.from({ length }, (_, at) => index + at));
}

/** What a sign stands beside in the markdown: a bracket where a link begins or ends, a backslash at the end of a line. */
function beside(text: string, kinds: readonly Kind[], at: number, own: number): string {
  const character = text[at] ?? ' ';
  if (at > own && character === '\n') return '\\';
  return character === ' ' || kinds[at] === kinds[own] ? character : '[';
}

function isSign(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
