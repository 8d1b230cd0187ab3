/** Words that are common in one language and rare in the other. */
const COMMON = {
  sv: new Set('och att det som på är för med av till inte har från vi ska under'.split(' ')),
  en: new Set('the of and to is that with are this by be we from was have'.split(' ')),
} as const;
/** Fewer than these say nothing: a name or a quotation has some. */
const FEWEST = 3;

/** Which of Swedish and English a text is written in; undefined where that is not plain. */
export function writtenIn(text: string): 'sv' | 'en' | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const sv = words.filter((word) => COMMON.sv.has(word)).length;
  const en = words.filter((word) => COMMON.en.has(word)).length;
  if (sv >= FEWEST && sv > 3 * en) return 'sv';
  return en >= FEWEST && en > 3 * sv ? 'en' : undefined;
}
