import type { LeftOut, Loss } from '../left-out.ts';
import { unzippedText, type ZipEntry } from './zip.ts';

/** The most that is looked through of one part. */
const MOST = 50_000_000;

/** What is lost by what stands in the text of a document's parts. */
const IN_PARTS: readonly (readonly [Loss, RegExp, RegExp])[] = [
  ['tracked', /^word\/document\d*\.xml$/, /<w:(?:ins|del|moveFrom|moveTo)[ >]/],
  [
    'contents',
    /^word\/document\d*\.xml$/,
    /<w:instrText[^>]*>\s*TOC\b|<w:docPartGallery w:val="Table of Contents"/,
  ],
  ['shownHidden', /^word\/document\d*\.xml$/, /<w:vanish\/>/],
  ['textBox', /^word\/document\d*\.xml$/, /<w:txbxContent>/],
  ['drawing', /^word\/document\d*\.xml$/, /<m:oMath[ >]/],
  ['comment', /^word\/comments\d*\.xml$/, /<w:comment /],
  ['headerFooter', /^word\/(?:header|footer)\d*\.xml$/, /<w:t[ >]/],
];
/** What is lost by the parts that there are. */
const PARTS: readonly (readonly [Loss, RegExp])[] = [
  ['macro', /vbaProject\.bin$/],
  ['drawing', /^word\/(?:charts|diagrams|embeddings)\//],
];

/** Adds what of a Word document does not come along, or does otherwise than it looks in Word. */
export function addLosses(bytes: Buffer, entries: readonly ZipEntry[], leftOut: LeftOut): void {
  const losses = new Set<Loss>();
  for (const entry of entries) {
    for (const [loss, name] of PARTS) if (name.test(entry.name)) losses.add(loss);
    const wanted = IN_PARTS.filter(([, name]) => name.test(entry.name));
    if (wanted.length === 0) continue;
    const text = unzippedText(bytes, entry, MOST);
    for (const [loss, , sign] of wanted) if (sign.test(text)) losses.add(loss);
  }
  for (const loss of losses) leftOut.add(loss);
}
