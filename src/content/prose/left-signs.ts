import { bareAddresses } from './bare-addresses.ts';
import { leftList } from './left-lines.ts';
import { leftSpaces, leftTable } from './left-tables.ts';
import { firstSlip, type Slip } from './slips.ts';

/** Code, links and marked languages are what they were meant to be. The bounds keep a hostile text from being read again and again. */
const TAKEN =
  /(`+)[^`]{1,500}\1|!?\[[^\][]{0,300}\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,500}\)|<(?:[a-z]+:|[^\s<>@]{1,100}@)[^\s<>]{1,500}>/gi;
const FOOTNOTE = /\[\^[^\][\s]{1,40}\]|\^\[[^\][\n]{1,300}\]/g;
/** Lines that mean something to other programs. */
const FOREIGN =
  /^[ \t]*(:{3,}.*|!{3} ?\p{L}.*|={2,6} .*\S ={2,6}|={1,6} \p{L}[^=\n]*(?: ={1,6}|(?<![.!?]))|\p{L}.* #{2,6}|\.\. \p{L}{1,30}::.*|h[1-6]\. .*)[ \t]*$/mu;
/** Italics of other programs; an address has a colon before its slashes, and a path one slash at a time. */
const SLASHES = /(?<![\p{L}\d:/])(\/\/(?=[\p{L}\d*_])[^/\n]{1,200}(?<=[\p{L}\d.!?*_])\/\/)(?![\p{L}\d/])/u;
/** Italics and bold text of wikis. */
const QUOTES = /(?<![\p{L}\d'])('{2,5}(?=[^\s'])[^'\n]{1,200}[^\s']'{2,5})(?!')/u;
/** What Word and Excel write where a reference is lost, and what they should have counted. */
const OFFICE =
  /(Fel! (?:Hittar inte referenskälla|Bokmärket är inte definierat|Använd fliken)[^\n.]*|#(?:NAMN\?|REFERENS!|VÄRDEFEL!|DIVISION\/0!|SAKNAS!|OGILTIGT!|REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NULL!|NUM!)|(?:(?<=\S )#{4,}|^#{4,6})(?!\S)|(?<![\p{L}\d,])\d,\d{1,9}E[+-]\d{2}(?!\d)|(?<![\p{L}\d=])=\p{Lu}{3,}\([^()\n]{0,100}\))/u;
const GAP =
  /(?<![\p{L}\d])(lorem ipsum|TODO|FIXME|TBD|X{3,}|\[(?:fyll i|skriv|ange|här ska|x{2,})[^\][\n]{0,60}\](?![([:{]))(?![\p{L}\d])/iu;
const DEFINITION = /^[ \t]*(:)[ \t]+\S/m;
/** Without any of these a text has none of them; most have not. */
const MAYBE =
  /\n|[[\]•●▪■·|@\t:!?]|\/0!|''|##|#N|E\+|E-|=\p{Lu}|TODO|FIXME|TBD|XXX|xxx|orem ipsum|\.[\p{L}\d]|\/\/|^[ \t]*(?:[^\p{L}\d\s]|\p{L}\t|h[1-6]\.)/u;

/** Finds signs in the text of a paragraph, a heading or a cell that readers see as they stand, each kind of a list or a table once. */
export function leftSigns(content: string): readonly Slip[] {
  if (!MAYBE.test(content)) return [];
  const text = content.replace(TAKEN, (taken) => ' '.repeat(taken.length));
  const notes = [...text.matchAll(FOOTNOTE)].map(
    ({ 0: written, index }): Slip => ({ kind: 'footnote', written, at: index }),
  );
  const lines = [
    leftTable(text) ?? leftList(text) ?? leftSpaces(content),
    firstSlip('foreign_lines', FOREIGN, text),
    firstSlip('definition', DEFINITION, text),
    firstSlip('foreign', SLASHES, text),
    firstSlip('foreign', QUOTES, text),
    firstSlip('office', OFFICE, text),
    firstSlip('gap', GAP, text),
  ];
  return [...notes, ...bareAddresses(text), ...lines.filter((slip) => slip !== undefined)];
}
