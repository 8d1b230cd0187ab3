import type { PageFileValues } from './formats/page-file.ts';
import type { Parsed } from './formats/parse-file.ts';
import type { LoadedFiles } from './loaded-files.ts';

/** What every markdown file can say, of whatever kind it is; only a page has a language of its own. */
type CommonValues = Omit<PageFileValues, 'språk'> & Partial<Pick<PageFileValues, 'språk'>>;

/** A markdown file with the address of its page and the folder that its pictures are relative to. */
export type MarkdownFile = {
  readonly address: string;
  readonly base: string;
  readonly file: Parsed<CommonValues>;
};

/** Every markdown file: pages, then each period with its follow-ups. */
export function markdownFiles({
  pages,
  periods,
}: Pick<LoadedFiles, 'pages' | 'periods'>): readonly MarkdownFile[] {
  return [
    ...pages.map(({ slug, file }) => ({ address: `/${slug}`, base: '/', file })),
    ...periods.flatMap(({ slug, pledges, followUps }) => [
      ...(pledges ? [{ address: `/${slug}`, base: `/${slug}/`, file: pledges }] : []),
      ...followUps.map((followUp) => ({
        address: `/${slug}/${followUp.slug}`,
        base: `/${slug}/`,
        file: followUp.file,
      })),
    ]),
  ];
}
