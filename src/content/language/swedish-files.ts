import type { Parsed } from '../formats/parse-file.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { markdownFiles } from '../markdown-files.ts';

/** Every file whose prose is in Swedish. */
export function swedishFiles(all: LoadedFiles): readonly Parsed<unknown>[] {
  const { settings } = all;
  const files = [
    ...(settings === undefined ? [] : [settings]),
    ...markdownFiles(all).map(({ file }) => file),
  ];
  return files.filter(({ values }) => isSwedish((values.språk ?? settings?.values.språk)?.value));
}

/** A site that does not say is Swedish. */
function isSwedish(tag = 'sv'): boolean {
  return /^sv(?:-|$)/.test(tag);
}
