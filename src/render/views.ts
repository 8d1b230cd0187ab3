import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

/** Markup that is made here and no editor writes. */
export const SafeMarkup = nunjucks.runtime.SafeString;
export type Markup = InstanceType<typeof SafeMarkup>;

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(fileURLToPath(new URL('../../views', import.meta.url)), {
    noCache: false,
    watch: false,
  }),
  { autoescape: true, throwOnUndefined: true, trimBlocks: true, lstripBlocks: true },
);

/** Renders a view of `views/`. A value that the view prints and the model lacks is an error, never an empty spot. */
export function renderView(template: string, model: object): string {
  return environment.render(template, model);
}
