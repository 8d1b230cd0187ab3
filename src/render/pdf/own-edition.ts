import { type Site, STATUSES, type Status } from '../../model/site.ts';
import { statusView } from '../../words/statuses.ts';
import { joinWords } from '../../words/swedish.ts';
import { type Blocks, plain, type Run, type Runs, strong } from './content.ts';
import { table } from './table.ts';

/** What each document says of itself first: that it is this site's own edition. */
export function ownEditionNotice(site: Site): readonly Runs[] {
  return [
    [strong(`Det här är en egen utgåva från webbplatsen ${site.name}.`)],
    [plain(`Den är inte originalet från ${joinWords(site.parties.map(({ name }) => name))}.`)],
  ];
}

/** What the words for how it goes mean, where any of them is used. */
export function statusMeanings(used: ReadonlySet<Status>): Blocks {
  const views = STATUSES.filter((status) => used.has(status)).map(statusView);
  if (views.length === 0) return [];
  return [
    { kind: 'heading', level: 2, runs: [plain('Vad orden om läget betyder')] },
    table(
      ['Ord', 'Betydelse'],
      views.map(({ word, meaning }) => [word, meaning]),
    ),
  ];
}

/** How to get the same in another format: the page first, then whoever answers for the site, where the site says who. */
export function otherFormats(page: string, { contact }: Site): Blocks {
  const { email, phone, web } = contact;
  const ways = [email, phone, web].filter((way) => way !== undefined);
  const ask =
    ways.length === 0 ? '' : ` Fråga annars den som ansvarar för webbplatsen: ${joinWords(ways, 'eller')}.`;
  return [
    { kind: 'heading', level: 2, runs: [plain('Behöver du ett annat format?')] },
    {
      kind: 'paragraph',
      runs: [plain('Webbsidan har samma innehåll: '), link(page, page), plain(`.${ask}`)],
    },
  ];
}

/** Text that leads somewhere. */
export function link(text: string, address: string): Run {
  return { kind: 'link', address, runs: [plain(text)] };
}
