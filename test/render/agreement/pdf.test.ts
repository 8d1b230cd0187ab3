import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readPlainFile } from '../../../src/disk/plain-file.ts';
import { compilePdf } from '../../../src/render/pdf/compile.ts';
import type { PdfDocument } from '../../../src/render/pdf/content.ts';
import { followUpDocument } from '../../../src/render/pdf/follow-up-document.ts';
import { periodDocument } from '../../../src/render/pdf/period-document.ts';
import { readWithPdfJs } from '../pdf/read-pdf.ts';
import { all, attribute, one, words } from '../support/dom.ts';
import { exempelkommun, pageOf } from '../support/sites.ts';

const { site } = exempelkommun;

/** The document's words as one line. A footer may stand between two words of a sentence that goes on overleaf. */
async function textOf(document: PdfDocument): Promise<string> {
  const readPicture = (file: string) => readPlainFile('test/fixtures/exempelkommun', file);
  const { text } = await readWithPdfJs((await compilePdf(document, readPicture)).bytes);
  return folded(text.replace(new RegExp(`${document.heading} Sida \\d+ av \\d+`, 'g'), ''));
}

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** The words of the elements that a selector finds, as one line each. */
function told(within: string | HtmlElement, selector: string): readonly string[] {
  return all(within, selector).map((element) => folded(words(element)).trim());
}

/** What a cell says of what is not known; the document has a dash there. */
const NONE = ['Anges inte', 'Går inte att jämföra'];

/** What a row or an outcome says, as the document says it: the status, and the outcome where there is one. */
function howIn(row: HtmlElement): { readonly status: string; readonly outcome: string | undefined } {
  const [outcome] = told(row, '.outcome');
  return { status: folded(words(one(row, '.how b'))), outcome };
}

describe.each(site.periods)('the document of $slug', (period) => {
  const html = pageOf(exempelkommun, `/${period.slug}`);
  const pledgePages = period.pledges.map(({ id }) => pageOf(exempelkommun, `/${period.slug}/${id}`));
  const isTold = all(html, '.activities.told').length > 0;

  it('has the status and the outcome of each activity, as the page has them', async () => {
    const text = await textOf(periodDocument(period, site));
    for (const row of all(html, '.activities > li')) {
      const [activity = ''] = told(row, 'p');
      const how = isTold ? howIn(row) : { status: 'Ingen uppgift', outcome: undefined };
      expect(text).toContain(`${activity} Så går det: ${[how.status, how.outcome ?? []].flat().join(', ')}`);
    }
    const activities = period.pledges.flatMap((pledge) => pledge.activities);
    expect(all(html, '.activities > li')).toHaveLength(activities.length);
  });

  it('has the answer and the counts of the page of each pledge', async () => {
    const text = await textOf(periodDocument(period, site));
    for (const page of pledgePages) {
      const counts = told(page, '.counts li');
      const [answer] = told(page, '.answer');
      if (counts.length > 0) expect(text).toContain(`${answer}: ${counts.join(', ')}.`);
      else expect(answer ?? 'Ingen uppgift').toMatch(/^Ingen uppgift/);
    }
  });

  it('has every row of the outcomes, with sums and verdicts', async () => {
    const text = (await textOf(periodDocument(period, site))).replaceAll(' ', '');
    const rows = pledgePages.flatMap((page) => all(page, '.outcomes tbody'));
    for (const body of rows) {
      const lines = all(body, 'tr').map((row) => told(row, 'th, td'));
      for (const [time = '', status = '', outcome = '', measure = ''] of lines) {
        const cells = [outcome, measure].map((cell) => (NONE.includes(cell) ? '–' : cell));
        if (measure !== '' && !NONE.includes(measure)) expect(text).toContain(measure.replaceAll(' ', ''));
        if (lines.length > 1) expect(text).toContain([time, status, ...cells].join('').replaceAll(' ', ''));
      }
    }
    expect(rows.length).toBe(
      period.pledges
        .flatMap(({ activities }) => activities)
        .filter(({ id }) => period.followUps.some(({ results }) => results.some((one) => one.id === id)))
        .length,
    );
  });
});

describe.each(
  site.periods.flatMap((period) =>
    period.followUps.map((followUp) => ({ period, followUp, slug: followUp.slug })),
  ),
)('the document of $slug', ({ period, followUp }) => {
  it('has every result of the page, and the page every one of the model', async () => {
    const text = await textOf(followUpDocument(followUp, period, site));
    const rows = all(pageOf(exempelkommun, `/${period.slug}/${followUp.slug}`), '.activities > li');
    for (const row of rows) {
      const [activity = ''] = told(row, 'p');
      const { status, outcome } = howIn(row);
      const said = [
        ...(status === 'Läget anges inte' ? [] : [`Läget: ${status}`]),
        ...(outcome === undefined ? [] : [`Utfall: ${outcome}`]),
      ];
      expect(text).toContain([activity, ...said].join(' '));
    }
    expect(rows.map((row) => attribute(row, 'id')).toSorted()).toEqual(
      followUp.results.map(({ id }) => id).toSorted(),
    );
    const outcomes = followUp.results.filter((result) => result.outcomes.length > 0).length;
    expect(rows.filter((row) => howIn(row).outcome !== undefined)).toHaveLength(outcomes);
  });
});
