import { plainFiles } from '../disk/plain-files.ts';
import { giveWay } from '../event-loop/give-way.ts';
import { swedishClock } from '../model/dates/local-time.ts';
import { nextExpectation } from '../model/expected/next-change.ts';
import type { Site } from '../model/site.ts';
import { type HiddenFile, hiddenFiles } from './assemble/hidden-files.ts';
import { nextDate } from './assemble/known-dates.ts';
import { RememberedPeriods } from './assemble/remembered-periods.ts';
import { makeSite } from './assemble/site.ts';
import { nextRelease, type Viewpoint } from './assemble/visibility.ts';
import { Documents } from './documents/documents.ts';
import { type ContentFiles, findContentFiles } from './files/content-files.ts';
import { ParsedFiles } from './files/parsed-files.ts';
import { Pictures } from './files/pictures.ts';
import { slugOf } from './files/roles.ts';
import type { Folders } from './folders.ts';
import { FOLLOW_UP_FILE } from './formats/follow-up-file.ts';
import { PAGE_FILE } from './formats/page-file.ts';
import { markdownFile, yamlFile } from './formats/parse-file.ts';
import { PLEDGE_FILE } from './formats/pledge-file.ts';
import { SETTINGS_FILE } from './formats/settings-file.ts';
import type { LoadedFiles, LoadedPeriod } from './loaded-files.ts';
import { markdownFiles } from './markdown-files.ts';
import { filesThatName } from './named-addresses.ts';
import { hasErrors, type Problem, type Report, sortProblems } from './problem.ts';
import { checkIdentity } from './rules/identity-rules.ts';
import { reportOn } from './rules/report-on.ts';
import { checkRules } from './rules/rules.ts';

export type Loaded = {
  /** Undefined when any problem is an error. */
  readonly site: Site | undefined;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
  /** When a held file becomes public, in milliseconds since the epoch. */
  readonly nextRelease: number | undefined;
  /** When the same files say something else: a held file becomes public, or a follow-up is late. */
  readonly nextChange: number | undefined;
  /** What the public does not see as of the viewpoint's `now`. */
  readonly hidden: readonly HiddenFile[];
  /** The same files as a site seen from another viewpoint; undefined where `site` is. */
  readonly seenFrom: ((viewpoint: Viewpoint) => Site) | undefined;
  /** The markdown files that name an address, by path. */
  readonly naming: (address: string) => readonly string[];
};

export type { Folders } from './folders.ts';

/** Loads a content folder, again and again; files that are the same on disk are not read or parsed twice. */
export class ContentLoader {
  readonly #folders: Folders;
  readonly #settings;
  readonly #pages;
  readonly #pledges;
  readonly #followUps;
  readonly #pictures: Pictures;
  readonly #documents: Documents;
  readonly #periods = new RememberedPeriods();

  constructor(folders: Folders) {
    const root = folders.contentDir;
    this.#folders = folders;
    this.#settings = new ParsedFiles(root, yamlFile(SETTINGS_FILE));
    this.#pages = new ParsedFiles(root, markdownFile(PAGE_FILE));
    this.#pledges = new ParsedFiles(root, markdownFile(PLEDGE_FILE));
    this.#followUps = new ParsedFiles(root, markdownFile(FOLLOW_UP_FILE));
    this.#pictures = new Pictures(root, folders.tryPicturesIn);
    this.#documents = new Documents(folders);
  }

  /** Reads everything, checks every rule and gives the Site together with all problems; it throws none of them. */
  async load(viewpoint: Viewpoint): Promise<Loaded> {
    const problems: Problem[] = [];
    const report: Report = (problem) => problems.push(problem);
    const read = await this.#read(findContentFiles(this.#folders.contentDir, report), report);
    const broken = new Set(problems.filter(({ level }) => level === 'error').map(({ file }) => file));
    const files = { ...read, broken };
    await checkRules(files, swedishClock(viewpoint.now).slice(0, 10), report);
    if (this.#folders.isAdvised) checkIdentity(files, viewpoint.now, reportOn(report));
    if (this.#folders.language !== undefined) {
      const { checkLanguage } = await import('./language/check-language.ts');
      await checkLanguage(files, this.#folders.language, reportOn(report));
    }

    await giveWay();
    const settings = files.settings?.values;
    const timings = markdownFiles(files).map(({ file }) => file.values);
    const publishable = settings !== undefined && !hasErrors(problems);
    const seenFrom = publishable
      ? (from: Viewpoint) => makeSite(files, settings, this.#folders.siteUrl, from, this.#periods)
      : undefined;
    const site = seenFrom?.(viewpoint);
    await giveWay();
    const release = nextRelease(timings, viewpoint.now);
    return {
      site,
      problems: sortProblems(problems),
      nextRelease: release,
      nextChange: earliest([
        release,
        nextExpectation(site?.periods ?? [], viewpoint.now),
        nextDate(timings, viewpoint.now),
      ]),
      hidden: hiddenFiles(files, viewpoint.now),
      seenFrom,
      naming: (address) => filesThatName(files, address),
    };
  }

  async #read(found: ContentFiles, report: Report): Promise<Omit<LoadedFiles, 'broken'>> {
    const on = reportOn(report);
    await giveWay();
    const settings = await this.#settings.read(found.settings ? [found.settings] : [], report);
    const pages = await this.#pages.read(found.pages, report);
    const pledges = await this.#pledges.read(
      found.periods.flatMap((period) => period.pledges ?? []),
      report,
    );
    const followUps = await this.#followUps.read(
      found.periods.flatMap((period) => period.followUps),
      report,
    );
    await this.#documents.read(found.periods, followUps);
    const periods = found.periods.map(
      (files): LoadedPeriod => ({
        slug: files.slug,
        files,
        pledges: pledges.get(files.pledges ?? ''),
        document: this.#documents.findPeriod(files.slug, pledges.get(files.pledges ?? ''), on),
        followUps: files.followUps.flatMap((path) => {
          const file = followUps.get(path);
          if (file === undefined) return [];
          return { slug: slugOf(path), file, documents: this.#documents.find(files.slug, file, on) };
        }),
      }),
    );
    return {
      settings: found.settings === undefined ? undefined : settings.get(found.settings),
      pages: [...pages].map(([path, file]) => ({ slug: slugOf(path), file })),
      periods,
      pictures: await this.#pictures.read(found.pictures, report),
      documents: plainFiles(this.#folders.publicDir, 'dokument').map((path) => `/${path}`),
    };
  }
}

function earliest(moments: readonly (number | undefined)[]): number | undefined {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
