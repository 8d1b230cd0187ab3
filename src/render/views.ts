import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { STYLE } from './style.ts';

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(fileURLToPath(new URL('../../views', import.meta.url)), {
    noCache: false,
    watch: false,
  }),
  { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true },
);
environment.addGlobal('style', new nunjucks.runtime.SafeString(STYLE));

/** Renders a view of `views/`. A value that the view prints and the model lacks is an error, never an empty spot. */
export function renderView(template: string, model: object): string {
  return environment.render(template, model);
}
