import type { Site } from '../../../../src/model/site.ts';
import { followUpDocument } from '../../../../src/render/pdf/follow-up-document.ts';
import { periodDocument } from '../../../../src/render/pdf/period-document.ts';
import type { TestSite } from '../../support/sites.ts';
import { textOf } from '../formats/pdf.ts';
import { has as says } from './pages.ts';
import type { Told } from './stated.ts';

/** What the site's own documents say at length: the texts that are looked for in the document that is to have them. */
export async function toldInPdfs(
  { site }: TestSite,
  contentDir: string,
  sought: readonly Told[],
): Promise<readonly Told[]> {
  const found: Told[] = [];
  const has = (text: string, words: readonly string[]) =>
    says(
      text,
      words.filter((line) => !isPicture(line, site)),
    );
  for (const period of site.periods) {
    const text = await textOf(periodDocument(period, site), contentDir);
    const pledges = period.pledges.map(({ id }) => `${period.slug}/${id}`);
    found.push(
      ...sought.filter(({ of, words }) => [period.slug, ...pledges].includes(of) && has(text, words)),
    );
    for (const followUp of period.followUps) {
      const told = await textOf(followUpDocument(followUp, period, site), contentDir);
      const own = `${period.slug}/${followUp.slug}`;
      found.push(...sought.filter(({ of, words }) => of.replace(/#.*/, '') === own && has(told, words)));
    }
  }
  return found;
}

/** Whether a line is what stands for a picture: a document has it as a property of the picture, which another test reads. */
function isPicture(line: string, { periods }: Site): boolean {
  const texts = periods.flatMap(({ introduction, followUps }) => [
    introduction,
    ...followUps.map(({ report }) => report),
  ]);
  return texts
    .flatMap((text) => [...text.matchAll(/!\[([^\]]+)\]/g)])
    .some(([, alternative = '']) => line.startsWith(alternative));
}
