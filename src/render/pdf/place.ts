import type { Picture } from '../../model/site.ts';
import type { PdfPicture } from './content.ts';

/** The page that the document is an edition of; addresses in its prose are relative to it. */
export type PdfPlace = {
  /** The page's own full address. */
  readonly page: string;
  /** Where relative addresses of pictures start: `/<period>/`. */
  readonly base: string;
  readonly pictures: readonly Picture[];
};

/** Typst takes no longer address. */
const LONGEST_ADDRESS = 8000;

/** The full address of a link, or undefined for one that leads nowhere: a PDF has no page to be relative to. */
export function fullAddress(href: string, { page }: PdfPlace): string | undefined {
  if (href === '' || !URL.canParse(href, page)) return undefined;
  const address = new URL(href, page).href;
  return address.length > LONGEST_ADDRESS ? undefined : address;
}

/** The text's measure and the tallest picture on a page, in points. */
const MEASURE = 357;
const TALLEST = 460;
/** Points in a CSS pixel. */
const PIXEL = 0.75;

/** The picture of the content folder that prose shows, or undefined where it shows none of them. */
export function pictureAt(source: string, alt: string, place: PdfPlace): PdfPicture | undefined {
  const address = source.startsWith('/') ? source : place.base + source.replace(/^\.\//, '');
  const picture = place.pictures.find((candidate) => candidate.address === address);
  if (picture === undefined) return undefined;
  const { file, width, height } = picture;
  return { file, alt, width: fittingWidth(width, height), substitute: substituteFor(alt) };
}

/** What stands where a picture cannot. */
export function substituteFor(alt: string): string {
  return alt === '' ? '' : `Bild: ${alt}`;
}

function fittingWidth(width: number | undefined, height: number | undefined): number | undefined {
  if (!width || !height) return undefined;
  return width * Math.min(PIXEL, MEASURE / width, TALLEST / height);
}
