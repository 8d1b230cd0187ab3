import type { ProsePlace } from './markdown.ts';

/** The place that renderProse passed along, or undefined where a text is parsed only for its words. */
export function placeOf(env: unknown): ProsePlace | undefined {
  return isPlaced(env) ? env.place : undefined;
}

function isPlaced(env: unknown): env is { place: ProsePlace } {
  return typeof env === 'object' && env !== null && 'place' in env;
}
