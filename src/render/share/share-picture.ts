import { createRequire } from 'node:module';
import { escapeXml } from '../../text/xml.ts';
import { renderer } from './renderer.ts';
import { wrapWords } from './wrap-words.ts';

/** What services that show a link want (Open Graph): 1200 × 630 pixels. */
const SHARE_SIZE = { width: 1200, height: 630 } as const;

export type ShareTexts = {
  /** Years, or the place. */
  readonly numeral: string;
  readonly title: string;
  readonly siteName: string;
};

const require = createRequire(import.meta.url);
const typeface = (style: string) => require.resolve(`pdfjs-dist/standard_fonts/LiberationSans-${style}.ttf`);

const LINE = 84;
const LONGEST_LINE = 26;
const MOST_LINES = 3;

/** A PNG with a title in the site's own colours: no crest, no photo. The same texts give the same bytes. */
export function sharePicture(texts: ShareTexts): Buffer {
  const { Resvg } = renderer();
  const picture = new Resvg(shareDrawing(texts), {
    font: {
      fontFiles: [typeface('Regular'), typeface('Bold')],
      loadSystemFonts: false,
      defaultFontFamily: 'Liberation Sans',
    },
  });
  return picture.render().asPng();
}

/** The drawing that the picture is made of, as SVG. */
export function shareDrawing({ numeral, title, siteName }: ShareTexts): string {
  const { width, height } = SHARE_SIZE;
  const lines = wrapWords(title, LONGEST_LINE, MOST_LINES);
  const text = (y: number, size: number, fill: string, more: string, words: string) =>
    `<text x="80" y="${y}" font-family="Liberation Sans" font-size="${size}" fill="${fill}" ${more}>${escapeXml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/><rect width="${width}" height="20" fill="#0b3f5c"/>`,
    text(170, 96, '#454d55', '', numeral),
    ...lines.map((line, at) => text(290 + at * LINE, 72, '#14161a', 'font-weight="700"', line)),
    text(570, 36, '#0b3f5c', '', siteName),
    '</svg>',
  ].join('');
}
