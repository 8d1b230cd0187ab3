import type { MarkdownIt, StateInline, Token } from 'markdown-it';
import { asSlip, INLINE_SLIP } from './slip-tokens.ts';

type Run = {
  readonly token: number;
  readonly start: number;
  readonly sign: string;
  readonly left: number;
  readonly opens: boolean;
  readonly closes: boolean;
};

/** Marks signs of emphasis that begin or end nothing: the first run of each kind in a block that is left. `startOf` tells where a sign was read. */
export function markLeftEmphasis(markdown: MarkdownIt, starts: WeakMap<Token, number>): void {
  markdown.inline.ruler2.after('emphasis', 'left_emphasis', (state) => {
    if (state.delimiters.length === 0 && state.tokens_meta.length === 0) return false;
    const runs = leftRuns(state, starts);
    const single = runs.find((run) => run.left === 1 && isMeantAlone(run, state.src));
    const double = runs.filter(({ left }) => left === 2 || left === 3);
    const isMeant = double.some((run) => run.opens || !run.closes) && (double.length > 1 || double[0]?.opens);
    const marked = [single ?? spacedOut(runs, state.src), isMeant ? double[0] : undefined].filter(
      (run) => run !== undefined,
    );
    for (const { token, start, sign, left } of marked.toSorted((a, b) => b.token - a.token)) {
      const mark = asSlip(new state.Token(INLINE_SLIP, '', 0), 'emphasis', sign.repeat(left));
      mark.level = state.tokens[token]?.level ?? 0;
      starts.set(mark, start);
      state.tokens.splice(token, 0, mark);
    }
    return false;
  });
}

/** The signs that have found no partner, those that were written together as one run. */
function leftRuns(state: StateInline, starts: WeakMap<Token, number>): readonly Run[] {
  const lists = [
    state.delimiters,
    ...state.tokens_meta.flatMap((meta) => (meta?.delimiters ? [meta.delimiters] : [])),
  ];
  const runs = new Map<number, Run>();
  for (const delimiters of lists) {
    const ends = new Set(delimiters.map(({ end }) => end));
    for (const [index, { end, token, marker, open, close }] of delimiters.entries()) {
      const sign = state.tokens[token];
      const start = sign && starts.get(sign);
      if (end !== -1 || ends.has(index) || start === undefined) continue;
      const known = runs.get(start);
      const own = { token, start, sign: String.fromCharCode(marker), left: 0, opens: open, closes: close };
      runs.set(start, { ...(known ?? own), left: (known?.left ?? 0) + (sign?.content.length ?? 1) });
    }
  }
  return [...runs.values()].toSorted((a, b) => a.start - b.start);
}

/** `41*` and `*)` refer to a note, `trans*` and `fil_namn` are words; a sign before a word and after none was meant to open. */
function isMeantAlone({ opens, closes, start }: Run, text: string): boolean {
  const isInWord = /[\p{L}\d@/]/u.test(text[start - 1] ?? '');
  return opens && !closes && !isInWord && /^[*_]+[\p{L}\d”"’[(]/u.test(text.slice(start, start + 9));
}

/** `* så här *`: two signs alike with spaces on both sides and words between; `2 * 3` is a sum. */
function spacedOut(runs: readonly Run[], text: string): Run | undefined {
  const alone = runs.filter(({ opens, closes, left }) => !opens && !closes && left === 1);
  return alone.find((run, at) => {
    const next = alone[at + 1];
    if (next?.sign !== run.sign) return false;
    const between = text.slice(run.start + 1, next.start);
    return /^ \p{L}.*\p{L}[.!?]? $/u.test(between) && !/\d *$/.test(text.slice(0, run.start));
  });
}
