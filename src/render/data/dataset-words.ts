import type { Site } from '../../model/site.ts';
import { joinWords } from '../../words/swedish.ts';

/** What the data is about, in a sentence for catalogues and for the page about the data. */
export function describeData({ parties, place }: Site): string {
  const names = joinWords(parties.map(({ name }) => name));
  return `Öppna data visar vad ${names} har lovat dem som bor i ${place}, vad som görs och hur det går.`;
}
