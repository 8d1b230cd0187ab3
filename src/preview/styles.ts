import { existsSync, readFileSync } from 'node:fs';
import { STYLE } from '../render/html/style.ts';

const file = (name: string) => new URL(`../../views/forhandsvisning/${name}`, import.meta.url);
const read = (name: string) => readFileSync(file(name), 'utf8');

/** What pages of the site are given beside their own style. */
export const ADDITIONS: string = read('tillagg.css');

/** The style of the preview's own pages: the site's, the additions, its own and the forms'. */
export const PREVIEW_STYLE: string = [
  STYLE,
  ADDITIONS,
  read('sidor.css'),
  ...(existsSync(file('formular.css')) ? [read('formular.css')] : []),
].join('\n');

/** The only script of the project. */
export const SCRIPT: string = read('forhandsvisning.js');
