import { describe, expect, it } from 'vitest';
import { readPlainFile } from '../../../src/disk/plain-file.ts';
import { compilePdf } from '../../../src/render/pdf/compile.ts';
import type { PdfDocument } from '../../../src/render/pdf/content.ts';
import { followUpDocument } from '../../../src/render/pdf/follow-up-document.ts';
import { periodDocument } from '../../../src/render/pdf/period-document.ts';
import { readWithPdfJs } from '../pdf/read-pdf.ts';
import { all, one, words } from '../support/dom.ts';
import { exempelkommun, pageOf } from '../support/sites.ts';

const { site } = exempelkommun;

/** The document's words as one line. A footer may stand between two words of a sentence that goes on overleaf. */
async function textOf(document: PdfDocument): Promise<string> {
  const readPicture = (file: string) => readPlainFile('test/fixtures/exempelkommun', file);
  const { text } = await readWithPdfJs(compilePdf(document, readPicture).bytes);
  return folded(text.replace(new RegExp(`${document.heading} Sida \\d+ av \\d+`, 'g'), ''));
}

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** The words of elements of a page, without the site's explanations of words. */
function told(html: string, selector: string): readonly string[] {
  const texts = all(html, selector).map((element) => folded(words(element)).trim());
  return [...new Set(texts)].filter((text) => text !== '');
}

describe.each(site.periods)('the document of $slug', (period) => {
  const html = pageOf(exempelkommun, `/${period.slug}`);

  it('has every figure of the page: targets, outcomes, verdicts, sums and counts', async () => {
    const text = await textOf(periodDocument(period, site));
    const sentences = told(html, '.activities .latest, .activities .measure');
    for (const sentence of sentences) expect(text).toContain(sentence);
    for (const report of told(html, '.history li')) expect(text).toContain(`Förut: ${report}`);
    const aims = told(html, '.activities p').filter((line) => /^(Mål|Delmål):/.test(line));
    for (const aim of aims) expect(text).toContain(aim);
    // What is said of follow-ups that are not here depends on the day, and stands on the page alone.
    const rows = told(html, '.chart tbody tr').filter((row) => !/Har inte|Väntas|Kommer/.test(row));
    for (const row of rows) expect(text.replaceAll(' ', '')).toContain(row.replaceAll(' ', ''));
    expect(sentences.length).toBeGreaterThan(0);
  });
});

describe.each(
  site.periods.flatMap((period) =>
    period.followUps.map((followUp) => ({ period, followUp, slug: followUp.slug })),
  ),
)('the document of $slug', ({ period, followUp }) => {
  it('has every result of the page, and the page every one of the model', async () => {
    const text = await textOf(followUpDocument(followUp, period, site));
    const html = pageOf(exempelkommun, `/${period.slug}/${followUp.slug}`);
    const facts = all(html, 'article dl div').map((fact) =>
      ['dt', 'dd'].map((part) => folded(words(one(fact, part)))).join(': '),
    );
    for (const fact of new Set(facts)) expect(text).toContain(fact);
    const outcomes = followUp.results.filter((result) => result.outcomes.length > 0).length;
    expect(facts.filter((fact) => fact.startsWith('Utfall: '))).toHaveLength(outcomes);
  });
});
