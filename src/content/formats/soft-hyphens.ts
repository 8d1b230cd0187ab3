import type { TextSource } from '../files/text-source.ts';

const SOFT_HYPHEN = '\u00AD';

/** Warns of soft hyphens (`mjukt-bindestreck`), which word processors leave in words: nobody sees them, and no search finds the word. */
export function reportSoftHyphens({ text, report }: TextSource): void {
  const first = text.indexOf(SOFT_HYPHEN);
  if (first < 0) return;
  const others = text.split(SOFT_HYPHEN).length - 2;
  const more = others === 0 ? '' : ` Filen har ${others} till.`;
  report(
    first,
    'mjukt-bindestreck',
    `Här står ett mjukt bindestreck, som inte syns men gör att ordet inte hittas.${more}`,
    'Skriv ordet igen, eller sök efter tecknet U+00AD och ersätt det med ingenting.',
    'warning',
  );
}
