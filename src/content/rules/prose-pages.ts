import type { Parsed } from '../formats/parse-file.ts';
import type { LoadedFiles } from '../loaded-files.ts';

/** A markdown file with the address of its page and the folder that its pictures are relative to. */
export type ProsePage = { readonly address: string; readonly base: string; readonly file: Parsed<unknown> };

/** Every file that has prose. */
export function prosePages(all: LoadedFiles): readonly ProsePage[] {
  return [
    ...all.pages.map(({ slug, file }) => ({ address: `/${slug}`, base: '/', file })),
    ...all.periods.flatMap(({ slug, pledges, followUps }) => [
      ...(pledges ? [{ address: `/${slug}`, base: `/${slug}/`, file: pledges }] : []),
      ...followUps.map((followUp) => ({
        address: `/${slug}/${followUp.slug}`,
        base: `/${slug}/`,
        file: followUp.file,
      })),
    ]),
  ];
}
