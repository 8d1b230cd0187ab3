import type { Site } from './site.ts';

/** Who publishes the data, as far as the content says. */
export type Publisher = {
  readonly name: string;
  readonly organisationNumber: string | undefined;
  readonly web: string | undefined;
};

/**
 * Those who run the site publish what it has; where nobody says who they are, the site itself by its name. An operator without a number
 * has that of the party of the same name.
 */
export function publisherOf({ operator, parties, name, url }: Site): Publisher {
  if (operator?.name === undefined) return { name, organisationNumber: undefined, web: `${url}/` };
  const party = parties.find((one) => one.name === operator.name);
  return {
    name: operator.name,
    organisationNumber: operator.organisationNumber ?? party?.organisationNumber,
    web: operator.web ?? party?.web,
  };
}
