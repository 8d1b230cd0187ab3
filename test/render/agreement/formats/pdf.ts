import { readPlainFile } from '../../../../src/disk/plain-file.ts';
import { compilePdf } from '../../../../src/render/pdf/compile.ts';
import type { PdfDocument } from '../../../../src/render/pdf/content.ts';
import { followUpDocument } from '../../../../src/render/pdf/follow-up-document.ts';
import { periodDocument } from '../../../../src/render/pdf/period-document.ts';
import { readWithPdfJs } from '../../pdf/read-pdf.ts';
import type { TestSite } from '../../support/sites.ts';
import { type Fact, fact, followUpFacts, pledgeFacts } from '../facts.ts';

/**
 * What the site's own documents say. A PDF has no names for its parts, so the facts are looked for in its words: a figure between the
 * text of its activity and that of the next.
 */
export async function factsInPdfs({ site }: TestSite, contentDir: string): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for (const period of site.periods) {
    const text = await textOf(periodDocument(period, site), contentDir);
    facts.push(...found(text, pledgeFacts(period)));
    for (const followUp of period.followUps) {
      const told = followUpFacts({ ...period, followUps: [followUp] });
      facts.push(...found(await textOf(followUpDocument(followUp, period, site), contentDir), told));
    }
  }
  return facts;
}

const TERMS: Readonly<Partial<Record<Fact['kind'], string>>> = {
  mål: 'Mål: ',
  delmål: 'Delmål: ',
  läge: 'Läget: ',
  utfall: 'Utfall: ',
};

function found(text: string, facts: readonly Fact[]): readonly Fact[] {
  const activities = new Set(
    facts.flatMap(({ words: [activity, said] }) => (said === undefined ? [] : (activity ?? []))),
  );
  return facts.filter(({ kind, words: [first = '', said] }) => {
    if (said === undefined) return text.includes(first);
    const sought = `${TERMS[kind] ?? ''}${said}`.toLowerCase();
    return partsOn(text, first, activities).some((part) => part.toLowerCase().includes(sought));
  });
}

/** What stands after the text of an activity, wherever it stands, and before that of another. */
function partsOn(text: string, activity: string, activities: ReadonlySet<string>): readonly string[] {
  return text
    .split(activity)
    .slice(1)
    .map((part) => {
      const ends = [...activities].map((other) => part.indexOf(other)).filter((end) => end >= 0);
      return part.slice(0, Math.min(...ends, part.length));
    });
}

/** The document's words as one line. A footer may stand between two words of a sentence that goes on overleaf. */
export async function textOf(document: PdfDocument, contentDir: string): Promise<string> {
  const { bytes } = await compilePdf(document, (file) => readPlainFile(contentDir, file));
  const { text } = await readWithPdfJs(bytes);
  return fact(
    'aktivitet',
    '',
    text.replace(new RegExp(`${document.heading} Sida \\d+ av \\d+`, 'g'), ''),
  ).words.join(' ');
}
