import type { GlossaryEntry } from '../../model/site.ts';

/** A word and what it means. */
type Explained = Pick<GlossaryEntry, 'term' | 'meaning'>;

/** Elements whose text is left alone: names of things, links, and what already explains itself. */
const SKIPPED = new Set([
  'a',
  'abbr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'code',
  'pre',
  'nav',
  'title',
  'style',
  'svg',
  'dt',
]);

/**
 * Marks the first use of each glossary word in the text of rendered HTML with <abbr> and its meaning. Words are matched whole,
 * letter for letter; parts in another language are left alone. Works on this project's own well-formed output, where text has no
 * raw `<`.
 */
export function explainWords(html: string, glossary: readonly Explained[]): string {
  const waiting = glossary.filter(({ term }) => html.includes(escapeHtml(term)));
  if (waiting.length === 0) return html;
  // The element that is being left alone, and how many of its name are open within it, itself included.
  let skipped: string | undefined;
  let depth = 0;
  return html.replace(
    /<(\/?)([a-z0-9]+)([^>]*)>|[^<]+/g,
    (token, slash: string | undefined, tag: string | undefined, attributes: string | undefined) => {
      if (tag === undefined) return skipped === undefined ? explainIn(token, waiting) : token;
      if (tag === skipped) depth += slash === '/' ? -1 : 1;
      else if (skipped === undefined && (SKIPPED.has(tag) || / lang="/.test(attributes ?? ''))) {
        skipped = tag;
        depth = 1;
      }
      if (depth === 0) skipped = undefined;
      return token;
    },
  );
}

function explainIn(text: string, waiting: Explained[]): string {
  const found = waiting
    .map((entry) => ({ entry, at: indexOfWord(text, escapeHtml(entry.term)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at || b.entry.term.length - a.entry.term.length)[0];
  if (found === undefined) return text;
  const { entry, at } = found;
  waiting.splice(waiting.indexOf(entry), 1);
  const term = escapeHtml(entry.term);
  const rest = text.slice(at + term.length);
  return `${text.slice(0, at)}<abbr title="${escapeHtml(entry.meaning)}">${term}</abbr>${explainIn(rest, waiting)}`;
}

function indexOfWord(text: string, term: string): number {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    // `amp` is no word in `&amp;`.
    const isInEntity = /&[#\w]*$/.test(text.slice(Math.max(0, at - 8), at));
    if (!isInEntity && !isLetter(text[at - 1]) && !isLetter(text[at + term.length])) return at;
  }
  return -1;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
