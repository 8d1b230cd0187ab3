import type { Config } from '../config/config.ts';
import { SETTINGS } from '../content/files/roles.ts';
import { ContentLoader } from '../content/load.ts';
import { type Problem, sortProblems, wholeFileProblem } from '../content/problem.ts';
import { readCommitted } from '../editing/committed-files.ts';
import type { Site } from '../model/site.ts';
import { publishedOf } from '../publishing/published.ts';
import { type Answered, answeredBy } from '../publishing/vanished/answers.ts';
import { vanishedProblems } from '../publishing/vanished/vanished-problems.ts';
import { makeEdition } from '../render/make-edition.ts';

/** What the public could reach of a site. */
export type Before = { readonly answered: Answered; readonly site: Site };

/** What the public can reach of a site now. */
export function reachable(site: Site, config: Config, now: number): Before {
  const { edition, files } = publishedOf(makeEdition(site, now), config);
  return { answered: answeredBy(edition, files.keys()), site };
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

/** Problems of the content with those of what it was before: to keep the ids of before is better advice than to keep those of now. */
export function together(problems: readonly Problem[], since: readonly Problem[]): readonly Problem[] {
  const isOther = since.some(({ code }) => code === 'identitet-andrad');
  return sortProblems([...problems.filter(({ code }) => !isOther || code !== 'saknar-identitet'), ...since]);
}

/**
 * Warnings of what the public could reach before and could not if the site were published now, and of ids that would be others
 * (`identitet-andrad`).
 */
export function problemsSince(before: Before, site: Site, config: Config, now: number): readonly Problem[] {
  return [
    ...vanishedProblems(before.answered, publishedOf(makeEdition(site, now), config)),
    ...(site.identity === before.site.identity ? [] : [otherIdentity(before.site.identity, site.identity)]),
  ];
}

function otherIdentity(before: string, now: string): Problem {
  const [old, other] = [before, now].map((identity) => identity.replace('tag:', ''));
  return wholeFileProblem(
    SETTINGS,
    'identitet-andrad',
    `Id:n i flöden och kalendrar började med ${old} och börjar nu med ${other}. Då kommer allt en gång till för den som prenumererar.`,
    `Skriv ”identitet: ${old}”.`,
    'warning',
  );
}
