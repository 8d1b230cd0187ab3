import { unescaped } from '../../model/canonical-path.ts';
import type { MarkdownFile } from '../markdown-files.ts';
import type { ReportOn } from './report-on.ts';

/** The name of a file, or what every picture is. */
const SAYS_NOTHING =
  /^(?:bild(?:en)?|foto(?:t)?|fotografi|image|img|picture|photo|alt(?:text)?|\S+\.(?:png|jpe?g|webp|avif|gif|svg)|(?:img|dsc|dscn|pxl|image)[_ -]?\d+)\.?$/i;

/**
 * Pictures that are not described for those who do not see them (`bild-utan-alt`, WCAG 1.1.1) or by nothing (`alt-sager-inget`), that stand elsewhere than in the
 * folder bilder (`bild-utifran`) or are not there (`bild-saknas`).
 */
export function checkPictures(
  { base, file: { source, outlines } }: MarkdownFile,
  pictures: ReadonlySet<string>,
  report: ReportOn,
): void {
  for (const { address, alt, offset } of outlines.flatMap((outline) => outline.pictures)) {
    if (alt === '') {
      report(
        source,
        offset,
        'bild-utan-alt',
        'Bilden saknar alternativtext.',
        'Beskriv bilden för den som inte ser den: ![Torget en vinterkväll](bilder/torg.png).',
      );
    }
    if (SAYS_NOTHING.test(alt))
      report(
        source,
        offset,
        'alt-sager-inget',
        `Alternativtexten ”${alt}” säger inte vad bilden visar.`,
        'Beskriv det viktiga i bilden med en mening eller två.',
        'warning',
      );
    const written = unescaped(address);
    const outside = outsideProblem(written);
    const path = written.startsWith('/') ? written : base + written.replace(/^\.\//, '');
    if (outside !== undefined) report(source, offset, 'bild-utifran', outside.message, outside.hint);
    else if (!pictures.has(path)) {
      report(
        source,
        offset,
        'bild-saknas',
        `Bilden ${written} finns inte.`,
        'Lägg bilden i mappen bilder bredvid filen, eller rätta namnet.',
      );
    }
  }
}

function outsideProblem(address: string): { message: string; hint: string } | undefined {
  const hint = 'Lägg bilden i mappen bilder bredvid filen.';
  if (/^data:/i.test(address)) return { message: 'Bilden ligger i texten och visas inte.', hint };
  if (/^(file|[a-z]):/i.test(address))
    return { message: 'Bilden ligger bara på en dator och visas inte.', hint };
  if (!/^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address)) return undefined;
  return {
    message: 'Bilden ligger på en annan webbplats och visas inte.',
    hint: `${hint} Kontrollera att du får använda den.`,
  };
}
