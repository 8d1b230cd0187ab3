import { findContentFiles } from '../../content/files/content-files.ts';
import { ParsedFiles } from '../../content/files/parsed-files.ts';
import { FOLLOW_UP_FILE } from '../../content/formats/follow-up-file.ts';
import { markdownFile } from '../../content/formats/parse-file.ts';

/**
 * The first file name under `dokument`, by the path of the follow-up's file; drafts too. Read once more, since the Site has only
 * documents that are there.
 */
export function namedDocuments(contentDir: string): ReadonlyMap<string, string> {
  // The loader has reported all problems.
  const ignore = () => {};
  const paths = findContentFiles(contentDir, ignore).periods.flatMap(({ followUps }) => followUps);
  const parsed = new ParsedFiles(contentDir, markdownFile(FOLLOW_UP_FILE));
  return new Map(
    paths.flatMap((path) => {
      // The first is the follow-up itself; the others are by others.
      const [first] = parsed.readOne(path, ignore)?.values.dokument ?? [];
      return first === undefined ? [] : [[path, first.fil.value] as const];
    }),
  );
}
