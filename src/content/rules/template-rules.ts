import type { Parsed } from '../formats/parse-file.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { markdownFiles } from '../markdown-files.ts';
import { TEMPLATE_TEXT } from '../template-text.ts';
import type { ReportOn } from './report-on.ts';

/** No sentence of a template goes public: each that still stands in a file that is no draft is an error (`malltext-kvar`). */
export function checkTemplates(all: LoadedFiles, report: ReportOn): void {
  const finished = markdownFiles(all).flatMap(({ file }) => (file.values.utkast === true ? [] : [file]));
  for (const file of [...finished, ...(all.settings ? [all.settings] : [])]) {
    for (const words of Object.values(TEMPLATE_TEXT)) {
      for (const offset of placesOf(words, file)) {
        report(
          file.source,
          offset,
          'malltext-kvar',
          `Texten ”${words}” är mallens och står kvar.`,
          'Skriv er egen text i stället, eller lägg till utkast: true tills den är skriven.',
        );
      }
    }
  }
}

/** Where words stand that readers would see: not in a comment among the keys, nor as a part of a longer word. */
function placesOf(words: string, { source: { text }, bodyOffset }: Parsed<unknown>): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const isComment = at < bodyOffset && /(^|\s)#/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
    const isLonger = /\p{L}/u.test(text[at + words.length] ?? '');
    if (!isComment && !isLonger) places.push(at);
  }
  return places;
}
