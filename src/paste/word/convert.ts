import mammoth from 'mammoth';
import { altOf } from '../html/links.ts';
import { isElement, type Piece, readHtml } from '../html/piece.ts';
import { LeftOut, type Pasted } from '../left-out.ts';
import { convertHtml } from '../markdown-of-html.ts';
import { headingStyles } from './heading-styles.ts';
import { addLosses } from './losses.ts';
import { unzippedText, zipEntries } from './zip.ts';

/** A picture of a Word document: the name that the markdown shows it by, in the folder bilder, and what it shows, in words. */
export type WordPicture = { readonly name: string; readonly alt: string; readonly bytes: Uint8Array };
export type Converted = Pasted & { readonly pictures: readonly WordPicture[] };

/** Formats that every browser shows; drawings of Windows are none of them. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};
const MOST_STYLES = 5_000_000;

const STYLES = [
  "p[style-name='Title'] => p.MsoTitle:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name^='toc '] => !",
  "p[style-name^='TOC '] => !",
  "p[style-name='Contents Heading'] => !",
];

/** Makes markdown of a Word document. Throws where it cannot be read. */
export async function convertWord(bytes: Buffer): Promise<Converted> {
  const leftOut = new LeftOut();
  const entries = zipEntries(bytes) ?? [];
  addLosses(bytes, entries, leftOut);
  const styles = entries.find(({ name }) => /^word\/styles\d*\.xml$/.test(name));
  const ownStyles = styles === undefined ? [] : headingStyles(unzippedText(bytes, styles, MOST_STYLES));
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const ending = ENDINGS[image.contentType];
    if (ending === undefined) return { src: '' };
    try {
      const picture = await image.readAsBuffer();
      const name = `bild-${files.length + 1}.${ending}`;
      files.push({ name, bytes: picture });
      return { src: address(name) };
    } catch {
      // It lies in another file than the document.
      return { src: '' };
    }
  });
  const { value: html } = await mammoth.convertToHtml(
    { buffer: bytes },
    { styleMap: [...STYLES, ...ownStyles], convertImage },
  );
  const pictures = new Set(files.map(({ name }) => address(name)));
  const markdown = convertHtml(html, { leftOut, pictures });
  const alts = new Map(altsIn(readHtml(html)));
  return {
    markdown,
    leftOut: leftOut.sentences(),
    pictures: files.map((file) => ({ ...file, alt: alts.get(address(file.name)) ?? '' })),
  };
}

function address(name: string): string {
  return `bilder/${name}`;
}

function altsIn(pieces: readonly Piece[]): readonly (readonly [string, string])[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    return isElement(piece, 'img')
      ? [[piece.attributes['src'] ?? '', altOf(piece)] as const]
      : altsIn(piece.children);
  });
}
