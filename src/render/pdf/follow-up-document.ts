import { followUpAddress } from '../../model/addresses.ts';
import { dateInWords } from '../../model/dates/stated-date.ts';
import type { FollowUp, Period, Site, Status } from '../../model/site.ts';
import { coversInWords } from '../../words/spans.ts';
import { joinWords } from '../../words/swedish.ts';
import { type PdfDocument, plain } from './content.ts';
import { followUpTelling } from './follow-up-telling.ts';
import { link, otherFormats, ownEditionNotice, statusMeanings } from './own-edition.ts';
import type { PdfPlace } from './place.ts';
import { pledgeBlocks } from './pledge-blocks.ts';
import { proseBlocks } from './prose-blocks.ts';

/** The site's own edition of a follow-up: what the web page says, and the pledges that it is about. */
export function followUpDocument(followUp: FollowUp, period: Period, site: Site): PdfDocument {
  const page = site.url + followUpAddress(period, followUp);
  const place: PdfPlace = { page, base: `/${period.slug}/`, pictures: site.pictures };
  const published = followUp.published && dateInWords(followUp.published);
  return {
    title: `${followUp.title} – ${period.title}`,
    author: site.name,
    description: followUp.summary,
    language: site.language,
    heading: followUp.title,
    notice: ownEditionNotice(site),
    facts: [
      { term: 'Omfattar', runs: [plain(coversInWords(followUp))] },
      { term: 'Löfte', runs: [link(period.title, `${site.url}/${period.slug}`)] },
      ...(published === undefined ? [] : [{ term: 'Publicerad', runs: [plain(published)] }]),
      ...followUp.sources.map(({ text, web }) => ({
        term: 'Källa',
        runs: [web === undefined ? plain(text) : link(text, web)],
      })),
      { term: 'Webbsida', runs: [link(page, page)] },
    ],
    body: [
      ...proseBlocks(followUp.report, place, 2),
      { kind: 'heading', level: 2, runs: [plain(sectionTitle(followUp, period))] },
      ...pledgeBlocks(period, site, place, followUpTelling(followUp, place)),
      ...statusMeanings(statusesOf(followUp, period)),
      ...otherFormats(page, site),
    ],
  };
}

/** The words that are used: where results are told, "ingen uppgift" too for each activity that is not mentioned. */
function statusesOf({ results }: FollowUp, { pledges }: Period): ReadonlySet<Status> {
  const told = new Set(results.map(({ id }) => id));
  const isSilent = pledges.some(({ activities }) => activities.some(({ id }) => !told.has(id)));
  const stated = results.flatMap(({ status }) => status ?? []);
  return new Set(stated.length > 0 && isSilent ? [...stated, 'ingen uppgift'] : stated);
}

function sectionTitle({ results }: FollowUp, { pledges }: Period): string {
  return joinWords([
    pledges.length === 1 ? 'Löfte' : 'Löften',
    ...(pledges.some(({ activities }) => activities.length > 0) ? ['aktiviteter'] : []),
    ...(results.length > 0 ? ['resultat'] : []),
  ]);
}
