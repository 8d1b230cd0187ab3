import { HEALTH_ADDRESS, OWN_PAGES } from '../../model/addresses.ts';
import { siteFiles } from '../../model/site-files.ts';
import { addressOf } from '../files/roles.ts';
import type { LoadedFiles } from '../loaded-files.ts';

/** What every site answers by itself. */
const ALWAYS_THERE = [
  ...Object.values(OWN_PAGES).filter((address) => address !== OWN_PAGES.glossary),
  HEALTH_ADDRESS,
];

/** Every address that answers with a page or a file, those of files that cannot be read now included. */
export function liveAddresses(all: LoadedFiles): ReadonlySet<string> {
  const addresses = new Set<string>(ALWAYS_THERE);
  if (all.settings?.values.ordlista?.length) addresses.add(OWN_PAGES.glossary);
  for (const { slug } of all.pages) addresses.add(`/${slug}`);
  const goesOn = new Map(
    all.periods.map(({ slug, pledges }) => [
      slug,
      pledges?.values.fortsätter?.map(({ value }) => value) ?? [],
    ]),
  );
  for (const { slug, followUps, pledges } of all.periods) {
    addresses.add(`/${slug}`);
    for (const { id } of pledges?.values.löften ?? []) addresses.add(`/${slug}/${id.value}`);
    for (const followUp of followUps) addresses.add(`/${slug}/${followUp.slug}`);
    for (const earlier of earlierThan(slug, goesOn)) addresses.add(`/${slug}/jamfor/${earlier}`);
  }
  for (const address of siteFiles(all.periods.map(({ slug }) => slug))) addresses.add(address);
  for (const address of all.documents) addresses.add(address);
  for (const { address } of all.pictures) addresses.add(address);
  for (const file of all.broken) addresses.add(addressOf(file));
  return addresses;
}

/** The periods that one goes on from, and those that they go on from. */
function earlierThan(slug: string, goesOn: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const earlier = new Set(goesOn.get(slug));
  for (const one of earlier) for (const before of goesOn.get(one) ?? []) earlier.add(before);
  return earlier;
}
