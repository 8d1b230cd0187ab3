import { readFileSync } from 'node:fs';
import { renderer } from './renderer.ts';

/** Where phones look for a picture of the site on their home screens. */
export const TOUCH_ICON = '/apple-touch-icon.png';
const SIZE = 180;

/** The site's own sign, for tabs and bookmarks. */
export function sign(): string {
  return readFileSync(new URL('../../../views/favicon.svg', import.meta.url), 'utf8').trim();
}

/** The sign as a PNG, on paper and with room around it: a phone cuts its corners. */
export function touchIcon(): Buffer {
  const { Resvg } = renderer();
  const drawn = sign()
    .replace('viewBox="0 0 32 32"', 'viewBox="-8 -8 48 48"')
    .replace(/@media.*?\}\}/, '');
  return new Resvg(drawn, { fitTo: { mode: 'width', value: SIZE }, background: '#fbfaf6' }).render().asPng();
}
