import { type Report, wholeFileProblem } from '../problem.ts';
import { copyProblem, looksLikeCopy } from './copies.ts';
import { meantName } from './meant-names.ts';
import { PAGES_FOLDER } from './roles.ts';

const PICTURE = /\.(png|jpe?g|webp|avif|gif|svg)$/i;
const OTHER_PICTURE = /\.(hei[cf]|tiff?|bmp|psd|raw|svgz)$/i;

/** Reports a file that has no role (`okand-fil`), with the name or the place that it was most likely meant to have, or as a copy (`kopia`). */
export function reportUnused(path: string, paths: ReadonlySet<string>, report: Report): void {
  if (looksLikeCopy(path.replace(/^.*\//, ''))) {
    report(copyProblem(path));
    return;
  }
  const name = meantName(path);
  const isMeant = name !== undefined && !paths.has(path.replace(/[^/]*$/, name));
  const hint = isMeant ? `Byt namn till ${name}.` : placeFor(path);
  const level = isMeant || path.endsWith('.md') ? 'error' : 'warning';
  report(wholeFileProblem(path, 'okand-fil', 'Filen används inte av webbplatsen.', hint, level));
}

function placeFor(path: string): string {
  if (path.endsWith('.pdf')) return 'Lägg PDF-dokument i public/dokument i periodens mapp.';
  if (OTHER_PICTURE.test(path)) return 'Spara bilden som PNG, JPEG, WebP, AVIF, GIF eller SVG.';
  if (path.includes('/bilder/') && PICTURE.test(path)) return 'Lägg bilden direkt i mappen bilder.';
  if (!path.endsWith('.md')) return 'Ta bort filen, eller lägg bilder i mappen bilder.';
  if (path.startsWith(`${PAGES_FOLDER}/`)) return `Lägg sidor direkt i mappen ${PAGES_FOLDER}.`;
  return path.includes('/')
    ? 'En period har filerna lofte.md och uppfoljning-….md, till exempel uppfoljning-tertial-1.md.'
    : `Lägg sidor i mappen ${PAGES_FOLDER} och löften i en mapp för perioden.`;
}
