import { readFileSync } from 'node:fs';
import { STYLE } from '../render/html/style.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../views/forhandsvisning/${name}`, import.meta.url), 'utf8');

/** What pages of the site are given beside their own style. */
export const ADDITIONS: string = read('tillagg.css');

/** The style of the desk's own pages: the site's, the additions, its own and the forms'. */
export const PREVIEW_STYLE: string = [STYLE, ADDITIONS, read('sidor.css'), read('formular.css')].join('\n');

/** The only script of the project, of one file for each thing that it does. They share what stands at the top of each. */
export const SCRIPT: string = ['folj', 'text', 'plats', 'resultat', 'rader', 'osparat', 'bredvid']
  .map((name) => read(`skript/${name}.js`))
  .join('\n');
