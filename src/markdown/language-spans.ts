import type { MarkdownIt } from 'markdown-it';

/** `]{lang=smj}`; quotes of any kind around the tag are fine. */
const CLOSING = /^\]\{lang=["”“'’]?([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*)["”“'’]?\}/;

/** `[Jåhkåmåhke kommuvnna]{lang=smj}` marks a part in another language (WCAG 3.1.2). */
export function languageSpans(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'language-span', (state, silent) => {
    // While a link's text is measured (silent), brackets are only counted: a part skipped whole would pass for a link within a link.
    if (silent || state.src.charCodeAt(state.pos) !== 0x5b) return false;
    const end = state.md.helpers.parseLinkLabel(state, state.pos);
    const match = end < 0 ? null : CLOSING.exec(state.src.slice(end, end + 40));
    if (match === null) return false;
    const max = state.posMax;
    state.pos += 1;
    state.posMax = end;
    state.push('language_open', 'span', 1).attrSet('lang', match[1] ?? '');
    state.md.inline.tokenize(state);
    state.push('language_close', 'span', -1);
    state.posMax = max;
    state.pos = end + match[0].length;
    return true;
  });
}
