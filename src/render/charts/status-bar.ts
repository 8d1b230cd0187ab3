import type { Status } from '../../model/site.ts';
import { statusView } from '../../words/statuses.ts';
import { count } from '../../words/swedish.ts';
import { type Mark, type Picture, picture, type Tally } from './picture.ts';

/** What the newest follow-up that mentions an activity says of its status; perhaps it tells of something else. */
export type LatestStatus = Status | 'not said';

export type StatusBar = Picture & { readonly marks: readonly Mark[]; readonly rows: readonly Tally[] };

/** Finished first: then what goes on, what came to nothing, and what is not known. */
const ORDER: readonly LatestStatus[] = [
  'klar',
  'delvis',
  'pågår',
  'ej påbörjad',
  'ej genomförd',
  'ingen uppgift',
  'not said',
];
const NOT_SAID = { word: 'Läget anges inte', shape: 'line' };

const PER_ROW = 10;
const STEP = { x: 26, y: 18 } as const;
const SHAPE = { width: 24, height: 12 } as const;

/** One shape for each activity, the same as beside its status in the text; undefined where no status is known. */
export function statusBar(id: string, latest: readonly LatestStatus[]): StatusBar | undefined {
  if (latest.every((status) => status === 'ingen uppgift' || status === 'not said')) return undefined;
  const groups = ORDER.flatMap((status) => {
    const amount = latest.filter((one) => one === status).length;
    return amount === 0 ? [] : [{ ...wordOf(status), amount }];
  });
  const shapes = groups.flatMap(({ shape, amount }) => Array.from({ length: amount }, () => shape));
  const rows = groups.map(({ shape, word, amount }) => ({ shape, word, amount: activities(amount) }));
  const columns = Math.min(PER_ROW, shapes.length);
  const lines = Math.ceil(shapes.length / PER_ROW);
  return {
    ...picture(
      {
        id: `laget_${id}`,
        title: `Läget för ${activities(latest.length)}`,
        description: `${rows.map(({ word, amount }) => `${word}: ${amount}`).join('. ')}.`,
      },
      columns * STEP.x - (STEP.x - SHAPE.width),
      lines * STEP.y - (STEP.y - SHAPE.height),
    ),
    marks: shapes.map((shape, at) => ({
      shape,
      x: (at % PER_ROW) * STEP.x,
      y: Math.floor(at / PER_ROW) * STEP.y,
    })),
    rows,
  };
}

function wordOf(status: LatestStatus): { readonly word: string; readonly shape: string } {
  return status === 'not said' ? NOT_SAID : statusView(status);
}

function activities(amount: number): string {
  return count(amount, 'aktivitet', 'aktiviteter');
}
