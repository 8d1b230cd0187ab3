import type { Document, Picture } from '../model/site.ts';
import type { PeriodFiles } from './files/content-files.ts';
import type { FollowUpFileValues } from './formats/follow-up-file.ts';
import type { PageFileValues } from './formats/page-file.ts';
import type { Parsed } from './formats/parse-file.ts';
import type { PledgeFileValues } from './formats/pledge-file.ts';
import type { SettingsValues } from './formats/settings-file.ts';

/** Everything that was read, before rules across files and before it becomes a Site. */
export type LoadedFiles = {
  readonly settings: Parsed<SettingsValues> | undefined;
  readonly pages: readonly LoadedPage[];
  readonly periods: readonly LoadedPeriod[];
  readonly pictures: readonly Picture[];
  /** Addresses of the files under public/dokument. */
  readonly documents: readonly string[];
  /** Files with an error of their own: what they lack may be there but unreadable, so nothing that refers to it is wrong. */
  readonly broken: ReadonlySet<string>;
};

export type LoadedPage = { readonly slug: string; readonly file: Parsed<PageFileValues> };

export type LoadedPeriod = {
  readonly slug: string;
  readonly files: PeriodFiles;
  /** Undefined where lofte.md is missing or cannot be used; that has been reported. */
  readonly pledges: Parsed<PledgeFileValues> | undefined;
  readonly followUps: readonly LoadedFollowUp[];
  /** The period as a document, where one lies in its place. */
  readonly document: Document | undefined;
};

export type LoadedFollowUp = {
  readonly slug: string;
  readonly file: Parsed<FollowUpFileValues>;
  readonly documents: readonly Document[];
};
