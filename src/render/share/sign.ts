import { readFileSync } from 'node:fs';
import type { FilePlan } from '../file-plan.ts';
import { renderer } from './renderer.ts';

const SIZE = 180;

/** The site's own sign where browsers and phones look for it: for tabs and bookmarks, and for home screens. */
export function signFiles(): readonly FilePlan[] {
  return [
    { address: '/favicon.svg', type: 'image/svg+xml', make: sign },
    { address: '/apple-touch-icon.png', type: 'image/png', make: touchIcon },
  ];
}

function sign(): string {
  return readFileSync(new URL('../../../views/favicon.svg', import.meta.url), 'utf8').trim();
}

/** The sign as a PNG, on paper and with room around it: a phone cuts its corners. */
function touchIcon(): Buffer {
  const { Resvg } = renderer();
  const drawn = sign()
    .replace('viewBox="0 0 32 32"', 'viewBox="-8 -8 48 48"')
    .replace(/@media.*?\}\}/, '');
  return new Resvg(drawn, { fitTo: { mode: 'width', value: SIZE }, background: '#fbfaf6' }).render().asPng();
}
