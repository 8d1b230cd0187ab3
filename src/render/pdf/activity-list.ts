import type { Activity, Party, Result } from '../../content/site.ts';
import { placesInWords } from '../pages/pledge-view.ts';
import { responsibleMark } from '../words/responsible.ts';
import { capitalize } from '../words/swedish.ts';
import { outcomeInWords, partTargetInWords, targetInWords } from '../words/targets.ts';
import { type Block, type Blocks, plain, type Runs, strong } from './content.ts';

/** The results of a follow-up by activity; empty where it states none. */
export type Results = ReadonlyMap<string, Result>;

/** Activities with what was aimed at, what came of it and who does it. `parties` is undefined where nobody is named at all. */
export function activityList(
  activities: readonly Activity[],
  results: Results,
  parties: readonly Party[] | undefined,
  prose: (text: string) => Blocks,
): Block {
  const items = activities.map((activity): Blocks => {
    const result = results.get(activity.id);
    const isSilent = results.size > 0 && result === undefined;
    const lines = [
      ...(isSilent ? [[plain('Nämns inte i uppföljningen.')]] : resultLines(activity, result)),
      ...aimLines(activity),
      ...responsibleLines(activity, parties),
    ];
    return [
      { kind: 'paragraph', runs: [plain(activity.text)] },
      ...(lines.length === 0 ? [] : [{ kind: 'details', lines } as const]),
      ...(result?.text === undefined ? [] : prose(result.text)),
    ];
  });
  return { kind: 'list', start: undefined, tight: false, items };
}

function resultLines({ target }: Activity, result: Result | undefined): readonly Runs[] {
  const { status, outcome } = result ?? {};
  return [
    ...(status === undefined ? [] : [[plain('Läget: '), strong(capitalize(status))]]),
    ...(outcome === undefined ? [] : [[plain('Utfall: '), strong(outcomeInWords(outcome, target))]]),
  ];
}

function aimLines({ target, partTargets }: Activity): readonly Runs[] {
  return [
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
