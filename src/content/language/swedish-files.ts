import type { Parsed } from '../formats/parse-file.ts';
import type { LoadedFiles } from '../loaded-files.ts';

/** Every file whose prose is in Swedish. */
export function swedishFiles({ settings, pages, periods }: LoadedFiles): readonly Parsed<unknown>[] {
  const site = settings?.values.språk;
  const inLanguageOfSite = [
    ...(settings === undefined ? [] : [settings]),
    ...periods.flatMap(({ pledges, followUps }) => [
      ...(pledges === undefined ? [] : [pledges]),
      ...followUps.map(({ file }) => file),
    ]),
  ];
  return [
    ...(isSwedish(site) ? inLanguageOfSite : []),
    ...pages.flatMap(({ file }) => (isSwedish(file.values.språk ?? site) ? [file] : [])),
  ];
}

/** A site that does not say is Swedish. */
function isSwedish(tag = 'sv'): boolean {
  return /^sv(?:-|$)/.test(tag);
}
