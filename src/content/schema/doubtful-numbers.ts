import type { TextSource } from '../files/text-source.ts';

/** `1.588` is 1,588 to a reader of numbers, and one thousand five hundred and eighty-eight to many people. */
const THOUSANDS = /^[-−]?[1-9]\d{0,2}(?:[.,'’]\d{3})+(?:[.,]\d{1,2})?$/;
/** `ca 41`, `41 kontroller`, `41 st.`: a number that a few words stand beside. */
const NEARLY =
  /^(?:(?:ca|cirka|c:a|circa|ungefär|omkring|runt|drygt|knappt|nästan|över|minst|mer än|totalt|sammanlagt|[~≈<>])[.:]?\s*)?(\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?!\s*(?:av|till|eller|och|per)\s)(?:\s*(?:%|[\p{L}.-]+)(?:\s+[\p{L}.-]+){0,3})?$/iu;

/**
 * Warns of a number with a sign between thousands (`tusental`), and of a text that is a number but for a few words, which no sum and no
 * chart counts (`nastan-ett-tal`).
 */
export function reportDoubtfulNumber(written: string, offset: number, key: string, source: TextSource): void {
  const warn = (code: string, message: string, hint: string) =>
    source.report(offset, code, message, hint, 'warning');
  if (THOUSANDS.test(written)) {
    const whole = written.replace(/[.,'’](?=\d{3}(?!\d))/g, '');
    const is = /^[-−]?\d+[.,]\d{3}$/.test(written) ? `talet ${written.replace('.', ',')}` : 'en text';
    warn(
      'tusental',
      `”${written}” läses som ${is}, inte som tusental.`,
      `Skriv ${key}: ${whole} om det är tusental. Är det decimaler, skriv färre eller fler än tre.`,
    );
    return;
  }
  const number = NEARLY.exec(written)?.[1];
  if (number === undefined || number === written) return;
  warn(
    'nastan-ett-tal',
    `”${written}” är en text och räknas inte som ett tal.`,
    `Skriv bara talet, ${key}: ${number}, och resten under text.`,
  );
}
