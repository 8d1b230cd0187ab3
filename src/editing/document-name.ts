import { slug } from '../text/fold.ts';

/** What scanners, cameras and programs call a file, and what people write beside it; a number may follow each. */
const SAYS_NOTHING =
  /^(?:(?:scan|scanner|scanned|scanning|skanning|skannat|inscannat|camscanner|skm|kmbt|xerox|img|image|dsc|pxl|foto|photo|doc|docx|dokument|document|fil|file|pdf|namnlos|namnlost|untitled|microsoft|office|word|kopia|copy|av|of|ny|new|utskrift|print|output|download|nedladdning|export|final|slutversion|version|utkast|v|c|t)?\d*|[0-9a-f]*\d[0-9a-f]*)$/;

/**
 * What a document is called on the disk, without its ending: as whoever sent it called it, if that says what it is, and else as the file
 * that names it. A scanner's `SKM_C258181012` tells no reader who has saved it what it was.
 */
export function documentStem(path: string, sentName: string): string {
  const own = slug(sentName.replace(/\.pdf$/i, ''));
  const ofFile = slug((path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, ''));
  return saysWhatItIs(own) ? own : ofFile || 'dokument';
}

/** A PDF's own title, to propose as the document's; undefined where it says no more than a scanner would. */
export function titleToPropose(title: string | undefined): string | undefined {
  const words = (title ?? '')
    .replace(/^Microsoft (?:Office )?Word - /, '')
    .replace(/\.(?:docx?|odt|pdf)$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return saysWhatItIs(slug(words)) ? words : undefined;
}

function saysWhatItIs(name: string): boolean {
  return name.split('-').some((word) => !SAYS_NOTHING.test(word));
}
