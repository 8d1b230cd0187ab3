import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { CHART_SHAPES, STATUS_SHAPES, symbols } from '../charts/shapes.ts';
import { STYLE } from './style.ts';

/** Markup that is made here and no editor writes. */
export const SafeMarkup = nunjucks.runtime.SafeString;

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(fileURLToPath(new URL('../../../views', import.meta.url)), {
    noCache: false,
    watch: false,
  }),
  { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true },
);
/** Markup that every page may use and no editor writes. */
const GLOBALS = { style: STYLE, statusSymbols: symbols(STATUS_SHAPES), chartSymbols: symbols(CHART_SHAPES) };
for (const [name, markup] of Object.entries(GLOBALS)) environment.addGlobal(name, new SafeMarkup(markup));

/** Renders a view of `views/`. A value that the view prints and the model lacks is an error, never an empty spot. */
export function renderView(template: string, model: object): string {
  return environment.render(template, model);
}
