import { pageOf, type TestSite } from '../../support/sites.ts';
import { thingsOn } from '../../support/things.ts';
import { type Fact, fact } from '../facts.ts';

/** What search engines are told of pledges (the end of the way to their page) and of follow-ups (as reports). */
export function factsInStructuredData(made: TestSite): readonly Fact[] {
  const onPage = (address: string, type: string) =>
    thingsOn(pageOf(made, address)).filter((thing) => thing['@type'] === type);
  return made.site.periods.flatMap(({ slug, pledges, followUps }) => [
    ...pledges.flatMap(({ id }) =>
      onPage(`/${slug}/${id}`, 'BreadcrumbList').map(({ itemListElement }) =>
        fact('löfte', slug, String(lastOf(itemListElement))),
      ),
    ),
    ...followUps.flatMap((followUp) =>
      onPage(`/${slug}/${followUp.slug}`, 'Report').map(({ name, url }) =>
        fact('uppföljning', new URL(String(url)).pathname.slice(1), String(name)),
      ),
    ),
  ]);
}

function lastOf(items: unknown): unknown {
  const last: unknown = Array.isArray(items) ? items.at(-1) : undefined;
  return typeof last === 'object' && last !== null && 'name' in last ? last.name : undefined;
}
