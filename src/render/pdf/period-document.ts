import type { Expected } from '../../model/expected/expected.ts';
import { progressOf } from '../../model/progress/progress.ts';
import type { Period, Site, Source, Status } from '../../model/site.ts';
import { periodFacts } from '../../words/facts.ts';
import { followUpRows } from '../../words/follow-ups.ts';
import { periodSummary } from '../../words/summaries.ts';
import { capitalize } from '../../words/swedish.ts';
import { type Block, type Blocks, type PdfDocument, plain } from './content.ts';
import { link, otherFormats, ownEditionNotice, statusMeanings } from './own-edition.ts';
import { periodTelling } from './period-telling.ts';
import type { PdfPlace } from './place.ts';
import { pledgeBlocks } from './pledge-blocks.ts';
import { proseBlocks } from './prose-blocks.ts';

/** The site's own edition of a period: its pledges with their activities, and how they have gone by all follow-ups. */
export function periodDocument(period: Period, site: Site): PdfDocument {
  const page = `${site.url}/${period.slug}`;
  const place: PdfPlace = { page, base: `/${period.slug}/`, pictures: site.pictures };
  return {
    title: `${period.title} – ${site.name}`,
    author: site.name,
    description: periodSummary(period),
    language: site.language,
    heading: period.title,
    notice: ownEditionNotice(site),
    facts: [
      { term: 'Gäller', runs: [plain(period.spanText)] },
      ...periodFacts(period).map(({ term, texts }) => ({ term, runs: [plain(texts.join('. '))] })),
      { term: 'Webbsida', runs: [link(page, page)] },
    ],
    body: [
      ...proseBlocks(period.introduction, place, 2),
      { kind: 'heading', level: 2, runs: [plain(period.pledges.length === 1 ? 'Löfte' : 'Löften')] },
      ...pledgeBlocks(period, site, place, periodTelling(period)),
      ...statusMeanings(statusesOf(period)),
      ...followUpBlocks(period, site),
      ...sourceBlocks(period.sources),
      ...otherFormats(page, site),
    ],
  };
}

/** The words that are used, "ingen uppgift" among them where no follow-up mentions an activity. */
function statusesOf(period: Period): ReadonlySet<Status> {
  const activities = period.pledges.flatMap((pledge) => pledge.activities);
  return new Set(
    activities.flatMap((activity) => {
      const { history } = progressOf(activity, period);
      return history.length === 0 ? ['ingen uppgift'] : history.flatMap(({ status }) => status ?? []);
    }),
  );
}

function followUpBlocks(period: Period, site: Site): Blocks {
  const rows = followUpRows({ ...period, expected: lasting(period) });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, runs: [plain('Uppföljningar')] },
    ...list(
      rows.map(({ href, title, months, state }) => {
        const more = [months, href === undefined ? state : state && `publicerad ${state}`];
        const said = more.filter((words) => words !== undefined).join(', ');
        const name = href === undefined ? plain(title) : link(title, site.url + href);
        return said === '' ? [name, plain('.')] : [name, plain(`. ${capitalize(said)}.`)];
      }),
    ),
  ];
}

/**
 * The follow-ups to expect, told so that it stays true on paper: whether one is published when the document is made, and not what
 * the day makes of it. Of a period without an end only those that are here: how many there will be is not known.
 */
function lasting({ expected, span }: Period): readonly Expected[] {
  return expected
    .filter(({ state }) => state === 'published' || span.to !== undefined)
    .map((one) => ({ ...one, state: one.state === 'published' ? 'published' : 'never' }));
}

function sourceBlocks(sources: readonly Source[]): Blocks {
  if (sources.length === 0) return [];
  return [
    { kind: 'heading', level: 2, runs: [plain('Källor')] },
    ...list(sources.map(({ text, web }) => [web === undefined ? plain(text) : link(text, web)])),
  ];
}

function list(items: readonly Extract<Block, { kind: 'paragraph' }>['runs'][]): Blocks {
  if (items.length === 0) return [];
  return [
    {
      kind: 'list',
      start: undefined,
      tight: true,
      items: items.map((runs): Blocks => [{ kind: 'paragraph', runs }]),
    },
  ];
}
