import { latestStatus } from '../../model/finding.ts';
import type { Activity, FollowUp, Result } from '../../model/site.ts';
import { capitalize } from '../../words/swedish.ts';
import { outcomesInWords } from '../../words/targets.ts';
import { plain, type Runs, strong } from './content.ts';
import type { PdfPlace } from './place.ts';
import type { ActivityTelling } from './pledge-blocks.ts';
import { proseBlocks } from './prose-blocks.ts';

/** What one follow-up says of each activity, and that it says nothing of some. */
export function followUpTelling(followUp: FollowUp, place: PdfPlace): ActivityTelling {
  const results = new Map(followUp.results.map((result) => [result.id, result]));
  const isSilent = ({ id }: Activity) => results.size > 0 && !results.has(id);
  return {
    status: ({ id }) => latestStatus(results.get(id)),
    isOfOne: () => true,
    whole: (pledge, headingLevel) => {
      const result = results.get(pledge.id);
      if (result === undefined) return { lines: [], blocks: [] };
      return {
        lines: resultLines(pledge, result),
        blocks: result.text === undefined ? [] : proseBlocks(result.text, place, headingLevel),
      };
    },
    tell: (activity, headingLevel) => {
      const result = results.get(activity.id);
      return {
        lines: isSilent(activity) ? [[plain('Nämns inte i uppföljningen.')]] : resultLines(activity, result),
        blocks: result?.text === undefined ? [] : proseBlocks(result.text, place, headingLevel),
      };
    },
  };
}

function resultLines({ target }: Pick<Activity, 'target'>, result: Result | undefined): readonly Runs[] {
  const { status, outcomes = [] } = result ?? {};
  const outcome = outcomesInWords(outcomes, target);
  return [
    ...(status === undefined ? [] : [[plain('Läget: '), strong(capitalize(status))]]),
    ...(outcome === undefined ? [] : [[plain('Utfall: '), strong(outcome)]]),
  ];
}
