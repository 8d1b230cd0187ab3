import { SETTINGS } from '../files/roles.ts';
import type { LoadedFiles, LoadedPage } from '../loaded-files.ts';
import { type Report, wholeFileProblem } from '../problem.ts';
import { reportOn } from './report-on.ts';

/** The page that has the accessibility statement. */
const STATEMENT = { slug: 'tillganglighet', file: 'sidor/tillganglighet.md' } as const;

/** Where faults are reported to the authority that sees to it that the law is followed. */
const AUTHORITY = 'https://www.digg.se/tdosanmalan';

const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const DATE = new RegExp(`\\b\\d{1,2} (${MONTHS}) \\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`, 'i');
const VERDICT = /\b(helt|delvis|inte) förenlig\b/i;
/** An e-mail address, a link or a telephone number. */
const WAY_TO_REPORT = /[^\s@]+@[^\s@]+\.\w|\]\(|\d[\d –-]{4,}\d/;

/**
 * What the law asks of an accessibility statement (lagen om tillgänglighet till digital offentlig service, and Digg's regulation
 * on it): that there is one, with its verdict, a date, a way to report faults and the authority's address. The site works without:
 * warnings.
 */
export function checkStatement({ settings, pages, broken }: LoadedFiles, report: Report): void {
  const statement = pages.find(({ slug }) => slug === STATEMENT.slug);
  if (statement !== undefined) checkParts(statement, report);
  else if (settings !== undefined && !broken.has(STATEMENT.file))
    report(
      wholeFileProblem(
        SETTINGS,
        'ingen-redogorelse',
        'Webbplatsen har ingen tillgänglighetsredogörelse.',
        `Lägg till ${STATEMENT.file}. Handboken visar vad den ska innehålla.`,
        'warning',
      ),
    );
}

function checkParts({ file }: LoadedPage, report: Report): void {
  const { source, body, bodyOffset, outlines } = file;
  const on = reportOn(report);
  const start = bodyOffset + Math.max(0, source.text.slice(bodyOffset).search(/\S/));
  const lacks = (code: string, message: string, hint: string) =>
    on(source, start, code, message, hint, 'warning');
  if (!VERDICT.test(body))
    lacks(
      'redogorelse-utan-bedomning',
      'Redogörelsen säger inte hur webbplatsen följer lagen.',
      'Skriv att den är helt förenlig, delvis förenlig eller inte förenlig med lagen.',
    );
  if (!DATE.test(body))
    lacks(
      'redogorelse-utan-datum',
      'Redogörelsen säger inte när webbplatsen bedömdes.',
      'Skriv dagen, till exempel: Bedömningen gjordes den 2 mars ÅÅÅÅ.',
    );
  if (!outlines.some(({ links }) => links.some(({ href }) => href.replace(/\/$/, '') === AUTHORITY)))
    lacks(
      'redogorelse-utan-tillsyn',
      'Redogörelsen har ingen länk till Diggs anmälan.',
      `Lägg till en länk till ${AUTHORITY}.`,
    );
  if (!WAY_TO_REPORT.test(reportingPart(body)))
    lacks(
      'redogorelse-utan-kontakt',
      'Redogörelsen säger inte hur man rapporterar brister.',
      'Skriv en e-postadress, ett telefonnummer eller en länk under rubriken Rapportera brister.',
    );
}

/** What stands under the heading that begins with Rapportera; nothing where there is none. */
function reportingPart(body: string): string {
  return /^#+ +Rapportera.*\n([\s\S]*?)(?=^#|$(?![\s\S]))/im.exec(body)?.[1] ?? '';
}
