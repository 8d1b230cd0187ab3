import type { MarkdownFile } from '../markdown-files.ts';
import type { Outline } from '../prose/outline.ts';
import type { Targets } from './link-problems.ts';
import { checkLinks } from './link-rules.ts';
import { checkPictures } from './picture-rules.ts';
import type { ReportOn } from './report-on.ts';
import { slipProblem } from './slip-problems.ts';

/**
 * What must hold in prose so that everyone can read and follow it (WCAG 1.1.1, 1.3.1, 2.4.4), in the body of a file and in its values:
 * its links and pictures, headings that skip a level (`rubrik-hoppar`), HTML (`ra-html`), and slips of markup.
 */
export function checkProse(
  page: MarkdownFile,
  targets: Targets,
  pictures: ReadonlySet<string>,
  report: ReportOn,
): void {
  checkLinks(page, targets, report);
  checkPictures(page, pictures, report);
  const warn: Warn = (...problem) => report(page.file.source, ...problem, 'warning');
  for (const outline of page.file.outlines) {
    warnOfHeadings(outline, warn);
    warnOfHtml(outline, warn);
    for (const { offset, ...slip } of outline.slips) {
      const { code, message, hint } = slipProblem(slip);
      warn(offset, code, message, hint);
    }
  }
}

type Warn = (offset: number, code: string, message: string, hint: string) => void;

function warnOfHeadings({ headings }: Outline, warn: Warn): void {
  let level = 1;
  for (const heading of headings) {
    const own = Math.max(2, heading.level);
    if (own > level + 1) {
      warn(
        heading.offset,
        'rubrik-hoppar',
        `Rubriken hoppar från nivå ${level} till nivå ${own}.`,
        `Skriv ${'#'.repeat(level + 1)} i stället för ${'#'.repeat(own)}.`,
      );
    }
    level = own;
  }
}

function warnOfHtml({ html }: Outline, warn: Warn): void {
  for (const { tag, offset } of html) {
    const shown = tag.length > 60 ? `${tag.slice(0, 59)}…` : tag;
    warn(
      offset,
      'ra-html',
      `HTML-koden ${shown} visas som vanlig text.`,
      'Skriv i markdown i stället, eller ta bort koden.',
    );
  }
}
