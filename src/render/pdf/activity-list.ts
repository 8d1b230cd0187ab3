import { dateInWords } from '../../model/dates/stated-date.ts';
import type { Activity, Party } from '../../model/site.ts';
import { placesInWords } from '../../words/places.ts';
import { responsibleMark } from '../../words/responsible.ts';
import { partTargetInWords, targetInWords } from '../../words/targets.ts';
import { type Block, type Blocks, plain, type Runs } from './content.ts';

/** What a document tells of an activity besides the promise itself. */
export type Telling = {
  /** How it goes, a line each. */
  readonly lines: readonly Runs[];
  /** What stands below: pictures, tables and the editor's text. */
  readonly blocks: Blocks;
};

/** Activities with how they go, what was aimed at and who does it. `parties` is undefined where nobody is named at all. */
export function activityList(
  activities: readonly Activity[],
  parties: readonly Party[] | undefined,
  tell: (activity: Activity) => Telling,
): Block {
  const items = activities.map((activity): Blocks => {
    const told = tell(activity);
    const lines = [...told.lines, ...aimLines(activity), ...responsibleLines(activity, parties)];
    return [
      { kind: 'paragraph', runs: [plain(activity.text)] },
      ...(lines.length === 0 ? [] : [{ kind: 'details', lines } as const]),
      ...told.blocks,
    ];
  });
  return { kind: 'list', start: undefined, tight: false, items };
}

function aimLines({ target, partTargets, deadline }: Activity): readonly Runs[] {
  return [
    ...(deadline === undefined ? [] : [[plain(`Senast: ${dateInWords(deadline)}`)]]),
    ...(target === undefined ? [] : [[plain(`Mål: ${targetInWords(target)}`)]]),
    ...partTargets.map((part) => [plain(`Delmål: ${partTargetInWords(part)}`)]),
  ];
}

/** Who does it and where, on one line. */
function responsibleLines(
  { responsible, places }: Activity,
  parties: readonly Party[] | undefined,
): readonly Runs[] {
  const who = parties && responsibleMark(responsible, parties);
  const said = who && (who.shapes.length === 0 ? who.text : `Ansvarig: ${who.text}`);
  return sentenceLine([said, placesInWords(places)]);
}

/** A line of short sentences, or none where nothing is said. */
export function sentenceLine(sentences: readonly (string | undefined)[]): readonly Runs[] {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return said.length === 0 ? [] : [[plain(`${said.join('. ')}.`)]];
}
