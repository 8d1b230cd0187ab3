import { headingId, takeId } from '../../markdown/ids.ts';
import { OWN_PAGES } from '../../model/addresses.ts';
import type { GlossaryEntry } from '../../model/site.ts';
import { escapeXml } from '../../text/xml.ts';

/** Marks glossary words at their first use on one page. */
export type Explainer = {
  /** A plain text as HTML, its glossary words marked. */
  readonly text: (text: string) => string;
};

type Waiting = GlossaryEntry & { readonly anchor: string };

/** Where each entry of a glossary stands on its page. */
export function glossaryAnchors(glossary: readonly GlossaryEntry[]): readonly string[] {
  const ids = new Set<string>();
  return glossary.map(({ term }) => takeId(headingId(term), ids));
}

/**
 * Makes the explainer of one page. A word leads to the glossary, which touch and keyboard reach as well; an abbreviation says what it
 * stands for (WCAG 3.1.4), unless that stands beside it. Words are matched whole, letter for letter.
 */
export function makeExplainer(glossary: readonly GlossaryEntry[]): Explainer {
  const anchors = glossaryAnchors(glossary);
  const waiting = new Set(glossary.map((entry, at): Waiting => ({ ...entry, anchor: anchors[at] ?? '' })));
  const mark = (text: string): string => {
    const [found] = [...waiting]
      .map((entry) => ({ entry, at: indexOfWord(text, entry.term) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at || b.entry.term.length - a.entry.term.length);
    if (found === undefined) return escapeXml(text);
    const { entry, at } = found;
    waiting.delete(entry);
    const after = at + entry.term.length;
    return escapeXml(text.slice(0, at)) + marked(entry, text) + mark(text.slice(after));
  };
  return { text: (text) => (waiting.size === 0 ? escapeXml(text) : mark(text)) };
}

function marked({ term, meaning, anchor }: Waiting, text: string): string {
  const word = escapeXml(term);
  if (!isAbbreviation(term)) return `<a class="term" href="${OWN_PAGES.glossary}#${anchor}">${word}</a>`;
  const isExpanded = text.toLowerCase().includes(meaning.toLowerCase());
  return isExpanded ? word : `<abbr title="${escapeXml(meaning)}">${word}</abbr>`;
}

/** `SSG`, `FoU & T`: short, with at least two capitals. */
function isAbbreviation(term: string): boolean {
  return term.length <= 12 && (term.match(/\p{Lu}/gu) ?? []).length >= 2;
}

function indexOfWord(text: string, term: string): number {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + term.length])) return at;
  return -1;
}
