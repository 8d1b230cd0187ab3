import { dateInWords } from '../../content/dates/calendar.ts';
import type { FollowUp, Period, Site } from '../../content/site.ts';
import { followUpAddress } from '../pages/addresses.ts';
import { coversInWords } from '../pages/follow-up-links.ts';
import { joinWords } from '../words/swedish.ts';
import { type PdfDocument, plain, type Run, strong } from './content.ts';
import type { PdfPlace } from './place.ts';
import { pledgeBlocks } from './pledge-blocks.ts';
import { proseBlocks } from './prose-blocks.ts';

/** The site's own edition of a follow-up: what the web page says, and the pledges that it is about. */
export function followUpDocument(followUp: FollowUp, period: Period, site: Site): PdfDocument {
  const base = `/${period.slug}/`;
  const page = site.url + followUpAddress(period, followUp);
  const place: PdfPlace = { page, base, pictures: site.pictures };
  const link = (text: string, address: string): Run => ({ kind: 'link', address, runs: [plain(text)] });
  const published = followUp.published && dateInWords(followUp.published);
  return {
    title: `${followUp.title} – ${period.title}`,
    author: site.name,
    description: followUp.summary,
    language: site.language,
    heading: followUp.title,
    notice: [
      [strong(`Det här är en egen utgåva från webbplatsen ${site.name}.`)],
      [plain(`Den är inte originalet från ${joinWords(site.parties.map(({ name }) => name))}.`)],
    ],
    facts: [
      { term: 'Omfattar', runs: [plain(coversInWords(followUp))] },
      { term: 'Löfte', runs: [link(period.title, `${site.url}/${period.slug}`)] },
      ...(published === undefined ? [] : [{ term: 'Publicerad', runs: [plain(published)] }]),
      { term: 'Webbsida', runs: [link(page, page)] },
    ],
    body: [...proseBlocks(followUp.report, place, 2), ...pledgeBlocks(followUp, period, site, place)],
  };
}
