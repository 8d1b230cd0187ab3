import { describe, expect, it } from 'vitest';
import { makeMarkdown } from '../../src/markdown/parser.ts';
import { markdownOfHtml } from '../../src/paste/markdown-of-html.ts';
import { escapeXml } from '../../src/text/xml.ts';

const markdown = makeMarkdown();

/** What readers see of a text. */
function seen(html: string): string {
  const text = html.replace(/<[^>]*>/g, '');
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}

describe('signs that markdown would take for its own have a backslash, others do not', () => {
  it.each([
    ['ord_med_streck och 5 * 3 * 2', 'ord_med_streck och 5 * 3 * 2'],
    ['41* och *) not', '41* och *) not'],
    ['*fet* och _kursiv_', '\\*fet\\* och \\_kursiv\\_'],
    ['12.5, -3 och 2018-10-01.', '12.5, -3 och 2018-10-01.'],
    ['2018. Ett år', '2018\\. Ett år'],
    ['1) Först', '1\\) Först'],
    ['- Punkt', '\\- Punkt'],
    ['# Nummer', '\\# Nummer'],
    ['##Nummer', '\\##Nummer'],
    ['#nummer', '#nummer'],
    ['> 10', '\\> 10'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['[not] och [1]', '[not] och [1]'],
    ['[not](x)', '\\[not](x)'],
    ['[1]: not', '\\[1]: not'],
    ['[^1]', '\\[^1]'],
    ['[ ] att göra', '\\[ ] att göra'],
    ['[se]{lang=en}', '\\[se]{lang=en}'],
    ['a < b och R&D', 'a < b och R&D'],
    ['<b> och &amp;', '\\<b> och \\&amp;'],
    ['C:\\Mapp\\fil', 'C:\\Mapp\\fil'],
    ['\\*', '\\\\*'],
    ['`kod`', '\\`kod\\`'],
    ['~~struket~~ och ~10', '\\~~struket\\~~ och ~10'],
    ['| a | b |', '\\| a | b |'],
  ])('%s', (text, written) => {
    const pasted = markdownOfHtml(`<p>${escapeXml(text)}</p>`).markdown;
    expect(pasted).toBe(written);
    expect(seen(markdown.render(pasted))).toBe(text);
  });
});

describe('what is read is what was pasted, whatever signs stand beside each other', () => {
  const SIGNS = '* _ ** ` [ ]( ](x) ) < > ord 1. # - + | ~~ \\ ! & &amp; = . ” : {lang=se} 0 ^'.split(' ');
  const AROUND = ['', '', '', 'b', 'i', 's', 'a href="https://a.se/"'];

  it.each([1, 2, 3, 4])('%i', (seed) => {
    let state = seed * 7_919;
    const pick = <T>(values: readonly T[]): T | undefined => {
      state = (state * 48_271) % 2_147_483_647;
      return values[Math.floor((state / 2_147_483_647) * values.length)];
    };
    for (let round = 0; round < 200; round += 1) {
      const parts = Array.from({ length: 4 }, () => ({
        text: `${pick(SIGNS)}${pick(SIGNS)}${pick(['', ' '])}${pick(SIGNS)}`,
        around: pick(AROUND) ?? '',
      }));
      const html = parts.map(({ text, around }) =>
        around === '' ? escapeXml(text) : `<${around}>${escapeXml(text)}</${around.split(' ')[0]}>`,
      );
      const pasted = markdownOfHtml(`<h2>ord ${html.join('')} ord</h2>`).markdown;
      expect(seen(markdown.render(pasted)), pasted).toBe(`ord ${parts.map(({ text }) => text).join('')} ord`);
    }
  });
});
