import type { Config } from '../config/config.ts';
import { ContentLoader } from '../content/load.ts';
import type { Problem } from '../content/problem.ts';
import { readCommitted } from '../editing/committed-files.ts';
import type { Site } from '../model/site.ts';
import { publishedOf } from '../publishing/published.ts';
import { type Answered, answeredBy } from '../publishing/vanished/answers.ts';
import { vanishedProblems } from '../publishing/vanished/vanished-problems.ts';
import { makeEdition } from '../render/make-edition.ts';

/** What the public could reach of a site. */
export type Before = { readonly answered: Answered };

/** What the public can reach of a site now. */
export function reachable(site: Site, config: Config, now: number): Before {
  const { edition, files } = publishedOf(makeEdition(site, now), config);
  return { answered: answeredBy(edition, files.keys()) };
}

/** What the public could reach of the site as it was committed last; undefined where git does not know it, or where it had errors. */
export function committed(config: Config, now: number): Promise<Before | undefined> {
  return readCommitted(config, async (folders) => {
    const then = { ...config, ...folders };
    const loader = new ContentLoader({ ...then, missingDocuments: 'warning' });
    const { site } = await loader.load({ now, showHidden: false });
    return site && reachable(site, then, now);
  });
}

/** Warnings of what the public could reach before and could not if the site were published now. */
export function problemsSince(before: Before, site: Site, config: Config, now: number): readonly Problem[] {
  return vanishedProblems(before.answered, publishedOf(makeEdition(site, now), config));
}
