/** An outcome against its target: a bar from zero, and a tick where the target stands. The words beside it say the same. */
export type MeasureBar = {
  readonly width: number;
  readonly height: number;
  /** Paths: the line that the bar stands on, the bar, the space around the tick, and the tick. */
  readonly line: string;
  readonly bar: string;
  readonly gap: string;
  readonly goal: string;
};

const WIDTH = 208;
const HEIGHT = 14;
/** Where the longer of the two ends: the tick of a target that is not reached needs room beside it. */
const END = 204;

/** The bar of an amount and a goal; undefined where there is nothing to draw. */
export function measureBar(amount: number, goal: number): MeasureBar | undefined {
  const most = Math.max(amount, goal);
  if (most <= 0 || amount < 0 || goal < 0) return undefined;
  const at = (value: number) => Math.round((value / most) * END * 10) / 10;
  const tick = Math.max(0, at(goal));
  return {
    width: WIDTH,
    height: HEIGHT,
    line: `M0 6.5h${WIDTH}v1H0z`,
    bar: amount === 0 ? '' : `M0 2h${at(amount)}v10H0z`,
    gap: `M${round(tick - 2)} 0h6v14h-6z`,
    goal: `M${tick} 0h2v14h-2z`,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
