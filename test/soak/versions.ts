import { SITE } from '../publishing/site-folder.ts';

export const PLEDGES = 'content/2018/lofte.md';

/** The pledges of 2018 in a version that shows in their title, in an activity and at the very end of the text. */
export function versionText(number: number): string {
  return String(SITE[PLEDGES])
    .replace('Vi gör torget tryggt.', `Vi gör torget tryggt utgåva=${number}.`)
    .replace('Polisen går runt torget.', `Polisen går runt torget utgåva=${number}.`)
    .concat(`\n${'Mer text. '.repeat(400)}\n\nHär slutar utgåva=${number}.\n`);
}

/** The versions that a page shows, each once. */
export function versionsIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(/utgåva=(\d+)/g)].map(([, number = '']) => number))];
}
