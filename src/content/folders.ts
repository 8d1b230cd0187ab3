import type { LanguageChecks } from './language/check-language.ts';
import type { Level } from './problem.ts';

/** Where a site's content lies, and what is done with it. */
export type Folders = {
  readonly contentDir: string;
  readonly publicDir: string;
  readonly siteUrl: string | undefined;
  /** What is read of PDFs is kept there between runs. */
  readonly cacheDir?: string | undefined;
  /** `npm run pdf` makes the documents that are missing, and so must load content without them. */
  readonly missingDocuments?: Level;
  /** Where given, what is sent of each picture is made and kept there, to tell of one that cannot be made. */
  readonly tryPicturesIn?: string;
  /** Nothing of it is checked unless told: a server has no use for warnings. */
  readonly language?: LanguageChecks;
  /** Whether editors are advised of what is right today and would be regretted later. */
  readonly isAdvised?: boolean;
};
