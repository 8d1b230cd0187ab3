import type { Kind, Target } from './place.ts';

/** What a page counts for by what it is: a promise before what is said of it, and that before what explains a word. */
const KINDS: Readonly<Record<Kind, number>> = {
  Medborgarlöfte: 1,
  Löfte: 1.15,
  Uppföljning: 0.9,
  Sida: 0.85,
  Ordlista: 0.5,
  'PDF-dokument': 0.7,
};

/** What a page counts for when there is one period after its own, compared with the same page of that period. */
const OLDER = 0.94;
const OLDEST = 0.75;

/** What a page counts for, whatever its words: by what it is, and how many periods there are after its own. */
export function worthOf({ kind }: Target, periodsAfter: number): number {
  return KINDS[kind] * Math.max(OLDEST, OLDER ** periodsAfter);
}
