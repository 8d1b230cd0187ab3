import type { DocumentsOptions } from './documents/documents.ts';
import type { LanguageChecks } from './language/check-language.ts';

/** Where a site's content lies, and what is done with it. */
export type Folders = DocumentsOptions & {
  readonly contentDir: string;
  readonly siteUrl: string | undefined;
  /** Where given, what is sent of each picture is made and kept there, to tell of one that cannot be made. */
  readonly tryPicturesIn?: string;
  /** Nothing of it is checked unless told: a server has no use for warnings. */
  readonly language?: LanguageChecks;
  /** Whether editors are advised of what is right today and would be regretted later. */
  readonly isAdvised?: boolean;
};
