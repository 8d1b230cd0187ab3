import type { FollowUp, Period, Pledge, Site } from '../../content/site.ts';
import { placesInWords } from '../pages/pledge-view.ts';
import { responsibleMark } from '../words/responsible.ts';
import { joinWords } from '../words/swedish.ts';
import { activityList, type Results, sentenceLine } from './activity-list.ts';
import { type Blocks, plain } from './content.ts';
import type { PdfPlace } from './place.ts';
import { proseBlocks } from './prose-blocks.ts';

const SECTION = 2;
const PLEDGE = 3;
const GROUP = 4;

/** The pledges of the period, each with its activities and what the follow-up says of them. */
export function pledgeBlocks(followUp: FollowUp, period: Period, site: Site, place: PdfPlace): Blocks {
  const results: Results = new Map(followUp.results.map((result) => [result.activity, result]));
  const numbered = period.pledges.length > 1;
  return [
    { kind: 'heading', level: SECTION, runs: [plain(sectionTitle(followUp, period))] },
    ...period.pledges.flatMap((pledge, index): Blocks => {
      const title = numbered ? `Löfte ${index + 1}. ${pledge.title}` : pledge.title;
      return [
        { kind: 'heading', level: PLEDGE, runs: [plain(title)] },
        ...pledgeDetails(pledge, site),
        ...(pledge.description === undefined ? [] : proseBlocks(pledge.description, place, GROUP)),
        ...activityGroups(pledge, results, site, place),
      ];
    }),
  ];
}

function sectionTitle({ results }: FollowUp, { pledges }: Period): string {
  return joinWords([
    pledges.length === 1 ? 'Löfte' : 'Löften',
    ...(pledges.some(({ activities }) => activities.length > 0) ? ['aktiviteter'] : []),
    ...(results.length > 0 ? ['resultat'] : []),
  ]);
}

function pledgeDetails({ responsible, places }: Pledge, { parties }: Site): Blocks {
  const who = responsible.length > 0 ? responsibleMark(responsible, parties).text : undefined;
  const lines = sentenceLine([who, placesInWords(places)]);
  return lines.length === 0 ? [] : [{ kind: 'details', lines }];
}

/** Activities without a sub-heading come first: after one, they would seem to belong to it. */
function activityGroups(pledge: Pledge, results: Results, site: Site, place: PdfPlace): Blocks {
  const named = pledge.activities.some(({ responsible }) => responsible.length > 0)
    ? site.parties
    : undefined;
  const grouped = Map.groupBy(pledge.activities, ({ group }) => group);
  const groups = [...grouped].toSorted(([a], [b]) => Number(a !== undefined) - Number(b !== undefined));
  return groups.flatMap(([group, activities]): Blocks => {
    const prose = (text: string) => proseBlocks(text, place, group === undefined ? GROUP : GROUP + 1);
    const list = activityList(activities, results, named, prose);
    return group === undefined ? [list] : [{ kind: 'heading', level: GROUP, runs: [plain(group)] }, list];
  });
}
