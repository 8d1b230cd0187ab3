import { addressOf } from '../files/roles.ts';
import type { LoadedFiles } from '../loaded-files.ts';

/** Every address that answers with a page or a document, those of files that cannot be read now included. */
export function liveAddresses(all: LoadedFiles): ReadonlySet<string> {
  const addresses = new Set(['/', '/uppfoljningar', '/sok', '/webbkarta', '/oppna-data']);
  if (all.settings?.values.ordlista?.length) addresses.add('/ordlista');
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
