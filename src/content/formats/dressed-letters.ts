import type { TextSource } from '../files/text-source.ts';

/** Letters of mathematics, which social media are given for bold and italics; ligatures of a PDF; and wide letters. */
const DRESSED =
  /[\u{1D400}-\u{1D7FF}\uFB00-\uFB06\uFF01-\uFF5E][\p{L}\p{M}\u{1D400}-\u{1D7FF}\uFF01-\uFF5E]{0,60}/gu;

/** Warns of signs that look like letters and are others (`annat-tecken`): search does not find them, and they are read out wrongly or not at all. */
export function reportDressedLetters({ text, report }: TextSource): void {
  for (const { 0: written, index } of text.matchAll(DRESSED)) {
    const plain = written.normalize('NFKC');
    report(
      index,
      'annat-tecken',
      `”${written}” är skrivet med tecken som bara liknar dem i ”${plain}”, så det hittas inte och läses upp fel.`,
      `Skriv vanliga tecken: ${plain}`,
      'warning',
    );
  }
}
