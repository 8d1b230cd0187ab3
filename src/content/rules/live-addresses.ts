import { OWN_PAGES } from '../../model/addresses.ts';
import { addressOf } from '../files/roles.ts';
import type { LoadedFiles } from '../loaded-files.ts';

/** The site's own pages that every site has. */
const ALWAYS_THERE = Object.values(OWN_PAGES).filter((address) => address !== OWN_PAGES.glossary);

/** Every address that answers with a page or a document, those of files that cannot be read now included. */
export function liveAddresses(all: LoadedFiles): ReadonlySet<string> {
  const addresses = new Set<string>(ALWAYS_THERE);
  if (all.settings?.values.ordlista?.length) addresses.add(OWN_PAGES.glossary);
  for (const { slug } of all.pages) addresses.add(`/${slug}`);
  for (const { slug, followUps, pledges } of all.periods) {
    addresses.add(`/${slug}`);
    for (const { id } of pledges?.values.löften ?? []) addresses.add(`/${slug}/${id.value}`);
    for (const followUp of followUps) addresses.add(`/${slug}/${followUp.slug}`);
  }
  for (const address of all.documents) addresses.add(address);
  for (const file of all.broken) addresses.add(addressOf(file));
  return addresses;
}
