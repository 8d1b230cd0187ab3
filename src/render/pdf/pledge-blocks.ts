import { isUnknown, type LatestStatus } from '../../model/finding.ts';
import type { Activity, Period, Pledge, Site } from '../../model/site.ts';
import { answerInWords, countsInWords } from '../../words/finding.ts';
import { placesInWords } from '../../words/places.ts';
import { responsibleMark } from '../../words/responsible.ts';
import { targetInWords } from '../../words/targets.ts';
import { activityList, sentenceLine, type Telling } from './activity-list.ts';
import { type Blocks, plain } from './content.ts';
import type { PdfPlace } from './place.ts';
import { proseBlocks } from './prose-blocks.ts';

const PLEDGE = 3;
const GROUP = 4;

/** How a document tells of the activities: their statuses, and what stands with each. */
export type ActivityTelling = {
  readonly status: (activity: Activity) => LatestStatus;
  /** Whether a single follow-up tells of the pledge's activities. */
  readonly isOfOne: (pledge: Pledge) => boolean;
  /** What is told of the pledge as a whole. */
  readonly whole: (pledge: Pledge, headingLevel: number) => Telling;
  /** `headingLevel` is for headings in the editor's text. */
  readonly tell: (activity: Activity, headingLevel: number) => Telling;
};

/** The pledges of the period, each with how far its activities have come, and its activities. */
export function pledgeBlocks(period: Period, site: Site, place: PdfPlace, telling: ActivityTelling): Blocks {
  const numbered = period.pledges.length > 1;
  return period.pledges.flatMap((pledge, index): Blocks => {
    const title = numbered ? `Löfte ${index + 1}. ${pledge.title}` : pledge.title;
    return [
      { kind: 'heading', level: PLEDGE, runs: [plain(title)] },
      ...pledgeDetails(pledge, site),
      ...wholeBlocks(pledge, telling),
      ...findingBlocks(pledge, period, telling),
      ...(pledge.description === undefined ? [] : proseBlocks(pledge.description, place, GROUP)),
      ...activityGroups(pledge, site, telling),
    ];
  });
}

function wholeBlocks(pledge: Pledge, { whole }: ActivityTelling): Blocks {
  const told = whole(pledge, GROUP);
  const aim = pledge.target === undefined ? [] : [[plain(`Mål: ${targetInWords(pledge.target)}`)]];
  const lines = [...told.lines, ...aim];
  return [...(lines.length === 0 ? [] : [{ kind: 'details', lines } as const]), ...told.blocks];
}

/** How the activities of a pledge go, in words; nothing where nothing is known of any. */
function findingBlocks(pledge: Pledge, { phase }: Period, telling: ActivityTelling): Blocks {
  const statuses = pledge.activities.map(telling.status);
  const answer = answerInWords(statuses, phase, statuses.length, telling.isOfOne(pledge));
  if (answer === undefined || isUnknown(statuses)) return [];
  const counts = countsInWords(statuses).map(({ amount, word }) => `${amount} ${word}`);
  return [{ kind: 'details', lines: [[plain(`${answer}: ${counts.join(', ')}.`)]], leads: true }];
}

function pledgeDetails({ responsible, places }: Pledge, { parties }: Site): Blocks {
  const who = responsible.length > 0 ? responsibleMark(responsible, parties).text : undefined;
  const lines = sentenceLine([who, placesInWords(places)]);
  return lines.length === 0 ? [] : [{ kind: 'details', lines, leads: true }];
}

/** Activities without a sub-heading come first: after one, they would seem to belong to it. */
function activityGroups(pledge: Pledge, site: Site, { tell }: ActivityTelling): Blocks {
  const named = pledge.activities.some(({ responsible }) => responsible.length > 0)
    ? site.parties
    : undefined;
  const grouped = Map.groupBy(pledge.activities, ({ group }) => group);
  const groups = [...grouped].toSorted(([a], [b]) => Number(a !== undefined) - Number(b !== undefined));
  return groups.flatMap(([group, activities]): Blocks => {
    const level = group === undefined ? GROUP : GROUP + 1;
    const list = activityList(activities, named, (activity) => tell(activity, level));
    return group === undefined ? [list] : [{ kind: 'heading', level: GROUP, runs: [plain(group)] }, list];
  });
}
