import type { Parsed } from '../formats/parse-file.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { checkLinks, type Targets } from './link-rules.ts';
import type { ReportOn } from './report-on.ts';

/** A markdown file with the address of its page and the folder that its pictures are relative to. */
export type ProsePage = { readonly address: string; readonly base: string; readonly file: Parsed<unknown> };

/** Every file that has prose. */
export function prosePages(all: LoadedFiles): readonly ProsePage[] {
  return [
    ...all.pages.map(({ slug, file }) => ({ address: `/${slug}`, base: '/', file })),
    ...all.periods.flatMap(({ slug, pledges, followUps }) => [
      ...(pledges ? [{ address: `/${slug}`, base: `/${slug}/`, file: pledges }] : []),
      ...followUps.map((followUp) => ({
        address: `/${slug}/${followUp.slug}`,
        base: `/${slug}/`,
        file: followUp.file,
      })),
    ]),
  ];
}

/** What must hold in prose so that everyone can read and follow it (WCAG 1.1.1, 1.3.1, 2.4.4). */
export function checkProse(
  page: ProsePage,
  targets: Targets,
  pictures: ReadonlySet<string>,
  report: ReportOn,
): void {
  checkLinks(page, targets, report);
  const { source, outline } = page.file;
  for (const { address, alt, offset } of outline.pictures) {
    if (alt === '') {
      report(
        source,
        offset,
        'bild-utan-alt',
        'Bilden saknar alternativtext.',
        'Beskriv bilden för den som inte ser den: ![Torget en vinterkväll](bilder/torg.png).',
      );
    }
    const isOutside = /^[a-z][a-z0-9+.-]*:/i.test(address);
    const path = address.startsWith('/') ? address : page.base + address.replace(/^\.\//, '');
    if (isOutside) {
      report(
        source,
        offset,
        'bild-utifran',
        'Bilden ligger på en annan webbplats och visas inte.',
        'Lägg bilden i mappen bilder bredvid filen. Kontrollera att du får använda den.',
      );
    } else if (!pictures.has(path)) {
      report(
        source,
        offset,
        'bild-saknas',
        `Bilden ${address} finns inte.`,
        'Lägg bilden i mappen bilder bredvid filen, eller rätta namnet.',
      );
    }
  }
  checkHeadings(page, report);
  for (const { tag, offset } of outline.html) {
    report(
      source,
      offset,
      'ra-html',
      `HTML-koden ${tag} visas som vanlig text.`,
      'Skriv i markdown i stället, eller ta bort koden.',
      'warning',
    );
  }
}

function checkHeadings({ file: { source, outline } }: ProsePage, report: ReportOn): void {
  let level = 1;
  for (const heading of outline.headings) {
    const own = Math.max(2, heading.level);
    if (own > level + 1) {
      report(
        source,
        heading.offset,
        'rubrik-hoppar',
        `Rubriken hoppar från nivå ${level} till nivå ${own}.`,
        `Skriv ${'#'.repeat(level + 1)} i stället för ${'#'.repeat(own)}.`,
        'warning',
      );
    }
    level = own;
  }
}
