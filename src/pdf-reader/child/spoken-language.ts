import type { PageElement } from './elements.ts';
import type { PageText } from './page-text.ts';

/**
 * The language that most of the text of these pages is read aloud in: what its element states, an element around it, or else the whole
 * document. Undefined where some of the text has none.
 */
export function spokenLanguage(
  pages: readonly { readonly text: PageText; readonly elements: readonly PageElement[] }[],
  ofDocument: string | undefined,
): string | undefined {
  const letters = new Map<string | undefined, number>();
  for (const { text, elements } of pages) {
    for (const { language, contents } of elements) {
      const { length } = contents.map((name) => text.parts.get(name)?.trim() ?? '').join('');
      const spoken = language ?? ofDocument;
      if (length > 0) letters.set(spoken, (letters.get(spoken) ?? 0) + length);
    }
  }
  if (letters.size === 0) return ofDocument;
  if (letters.has(undefined)) return undefined;
  const [most] = [...letters].toSorted(([, a], [, b]) => b - a);
  return most?.[0];
}
