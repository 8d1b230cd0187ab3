import { firstSlip, type Slip } from './slips.ts';

/** After the hyphen of "barn- och ungdomsvård", which stands for the rest of the word. */
const JOINING = 'och|eller|samt|respektive|resp|till|men|som';
const CUT = new RegExp(
  `(?<!\\p{L})(\\p{L}{0,40}\\p{Ll}{2}[-‐])\\n[ \\t]*(?!(?:${JOINING})(?!\\p{L}))(\\p{Ll}{2,40})(?![\\p{L}-])`,
  'gu',
);
/** What is drawn with signs that make no ruler here, or below other lines. */
const DIVIDER = /^[ \t]*(([=+–—.·~^#%&*…_-])\2{3,}|([=–—])\3\3)[ \t]*$/mu;
const PAGE =
  /^[ \t]*(.{0,200}?\S ?(?:\.{4,}|(?:\. ){3,}\.?|…{2,}) ?\d{1,3}|Sida? ?\d{1,3} ?(?:av|\(|\/) ?\d{1,3}\)?)[ \t]*$/mu;
const FILE =
  /^[ \t]*([\p{L}\d_/\\.:-]{1,200}\.(?:jpe?g|png|gif|webp|avif|heic|svg|pdf|docx?|xlsx?))[ \t]*$/imu;
/** `exempel.se/a.pdf` is an address. */
const ADDRESS = /:\/\/|^www\.|^[\p{L}\d-]+\.[a-z]{2,4}\//iu;

/** Without any of these a text has none of them; most have not. */
const MAYBE = /[-‐]\n|\.{4}|(?:\. ){3}|…{2}|^[ \t]*Sid|[=+–—.·~^#%&*…_-]{3}|\.\p{L}{3,4}[ \t]*$/mu;

/** Finds lines of a paragraph that had a meaning in the document or the folder that they were taken from. */
export function pastedLines(text: string): readonly Slip[] {
  if (!MAYBE.test(text)) return [];
  const cuts = [...text.matchAll(CUT)].map(
    ({ 1: start, 2: end, index }): Slip => ({ kind: 'cut_word', written: `${start} ${end}`, at: index }),
  );
  const file = firstSlip('bare_file', FILE, text);
  const lines = [
    firstSlip('foreign_lines', DIVIDER, text),
    firstSlip('page_number', PAGE, text),
    file && !ADDRESS.test(file.written) ? file : undefined,
  ];
  return [...cuts, ...lines.filter((slip) => slip !== undefined)];
}
