import type { MarkdownIt, StateInline } from 'markdown-it';
import { signOf } from '../../markdown/parser.ts';
import { markSlip } from './slip-tokens.ts';
import type { SlipKind } from './slips.ts';

type Form = readonly [SlipKind, string, RegExp];

/** By the sign that each begins with; to be looked at before the parser makes something of that sign. */
const EARLY: readonly Form[] = [
  [
    'entity',
    '&',
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|(?<!\p{L}&)[a-z][a-z\d]|[a-z][a-z\d]{2,31});|&(?:nbsp|shy|[aou]uml|aring)(?![\p{L}\d;])/iuy,
  ],
  ['foreign', '\\', /\\[a-z]{3,20}\*?(?:\[[^\][\n]{0,100}\])?\{[^{}\n]{0,200}\}/iy],
  ['foreign', '\\', /(?<=[\p{L}\d.!?,:;)])\\(?:r\\n|n)(?=\\|[ \t]*[\p{Lu}\d*•-]|$)/uy],
  ['foreign', '*', /\*\|[\p{Lu}\d_:]{1,40}\|\*/uy],
  ['lone_backslash', '\\', /\\(?:[ \t]+(?=\n)|[ \t]*$)/y],
];
/** What other programs and other kinds of markdown make something of, and this one does not. */
const LATE: readonly Form[] = [
  ['wiki_link', '[', /\[\[[^\][\n]{1,200}\]\](?![([{])/y],
  ['missing_address', '[', /\[(?![\d^])[^\][\n]{1,200}\]\[(?!\d+\])[^\][\n]{0,100}\]/y],
  ['missing_address', '[', /(?<=(?:^|\s)!)\[[^\][\n]{1,200}\](?![([{:])/y],
  ['foreign', '[', /\[([a-z][a-z\d_-]{0,30})(?:[ =][^\][\n]{1,200})?\][^\n]{0,300}?\[\/\1\]/iy],
  ['foreign', '[', /\[[a-z][a-z\d_-]{1,30}(?: [a-z_-]{1,30}=["”“'][^\][\n=]{0,200}){1,9}\]/iy],
  ['foreign', '[', /\[(?:![A-ZÅÄÖ]+|_?_?TOC_?_?|toc)\]/y],
  ['foreign', '{', /\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,200}%\}|\{(?:[.#]|: ?[.#])[^\s{}][^{}\n]{0,100}\}/iy],
  ['foreign', '{', /(?<!\\\[[^\][\n]{0,100}\])\{[\p{L}-]{1,20}[=:][^{}\s][^{}\n]{0,100}\}/iuy],
  [
    'office',
    '{',
    /\{ ?(?:TOC|PAGE|NUMPAGES|PAGEREF|REF|SEQ|DATE|TIME|HYPERLINK|MERGEFIELD|INCLUDEPICTURE|FORMTEXT|EMBED)(?!\p{L})[^{}\n]{0,200}\}/uy,
  ],
  ['foreign', '=', /(?<![\p{L}\d=])==(?=[^\s=])[^=\n]{1,300}==(?!=)/uy],
  ['foreign', '=', /(?<![\p{L}\d=<>!])=(?=[\p{L}\d])[^=\n]{1,100}(?<=[\p{L}\d.!?])=(?![\p{L}\d=>])/uy],
  ['foreign', '+', /(?<![\p{L}\d+])\+\+(?=[^\s+])[^+\n]{1,300}\+\+(?!\+)/uy],
  ['foreign', '+', /(?<![\p{L}\d+])\+(?=\p{L})[^+\n]{1,60}(?<=\p{L})\+(?![\p{L}\d+])/uy],
  ['foreign', '@', /@\[\d+:[^\][\n]{1,100}\]/y],
  ['foreign', '<', /<<(?!\/?[a-z][a-z\d:-]*(?:\s[^<>]*)?\/?>)[^<>\n]{1,60}>>/iy],
  ['foreign', '%', /%\p{Lu}[\p{Lu}\d_]{1,40}%/uy],
  ['foreign', '$', /\$\{[^{}\n]{1,60}\}/y],
  ['foreign', '%', /%%[^%\n]{1,300}%%/y],
  ['foreign', '$', /\$\$?(?=[^\s$])[^$\n]{0,200}[\\^_={][^$\n]{0,200}\$/y],
  ['raised', '^', /\^(?:[^\s^[\]]{1,50}\^|(?<=[\p{L}\d)]\^)[\d({n+−-])/uy],
  ['raised', '~', /(?<!~)~[^\s~]{1,50}(?<=[\p{L}\d])~(?![~\d])/uy],
  ['emoji', ':', /(?<![\p{L}\d:]):(?:[a-z][a-z\d_]{1,30}|[+-]1):(?![\p{L}\d:])/uy],
  [
    'half_link',
    ']',
    /\](?=\((?:[/#.]|[a-z]+:|www\.|[a-z\d-]+\/)[^\s()]{1,500}(?:\)|[^()\n]{0,300}(?:\n|$)))/iy,
  ],
];

/** Letters are read as they are meant, and the signs of HTML cannot always be written themselves. */
const NEEDED = /^[\p{L}<>&]$/u;

/** Marks what was meant as markup and is none. What stands in code, in addresses and after a backslash is not looked at. */
export function markInlineSlips(markdown: MarkdownIt): void {
  const { ruler } = markdown.inline;
  ruler.before(
    'newline',
    'early_slips',
    (state, silent) => !silent && (markForms(state, EARLY) || markOpenCode(state)),
  );
  ruler.after('entity', 'late_slips', (state, silent) => !silent && markForms(state, LATE));
}

/** Nothing is taken: other rules read the sign, or readers see it. */
function markForms(state: StateInline, forms: readonly Form[]): false {
  const sign = state.src[state.pos];
  for (const [kind, first, form] of forms) {
    if (first !== sign) continue;
    form.lastIndex = state.pos;
    const written = form.exec(state.src)?.[0];
    if (written === undefined || (kind === 'entity' && NEEDED.test(signOf(written)))) continue;
    markSlip(state, kind, written);
    break;
  }
  return false;
}

const lastRuns = new WeakMap<StateInline, ReadonlyMap<number, number>>();

/** Backticks that no run of as many follows. */
function markOpenCode(state: StateInline): false {
  if (state.src[state.pos] !== '`') return false;
  const last =
    lastRuns.get(state) ??
    new Map([...state.src.matchAll(/`+/g)].map(({ 0: run, index }) => [run.length, index]));
  lastRuns.set(state, last);
  const run = /`+/y;
  run.lastIndex = state.pos;
  const written = run.exec(state.src)?.[0] ?? '';
  if ((last.get(written.length) ?? 0) <= state.pos) markSlip(state, 'open_code', written);
  return false;
}
