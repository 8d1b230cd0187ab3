import { type Report, wholeFileProblem } from '../problem.ts';
import { type Entry, listFolder } from './list-folder.ts';
import { meantName } from './meant-names.ts';
import { PAGES_FOLDER, PLEDGES, placeOf, type Role, SETTINGS } from './roles.ts';
import { reportUnused } from './unused-files.ts';

/** What the content folder holds, by role. Paths are relative to it, with `/`. */
export type ContentFiles = {
  readonly settings: string | undefined;
  readonly pages: readonly string[];
  readonly periods: readonly PeriodFiles[];
  readonly pictures: readonly string[];
};

export type PeriodFiles = {
  readonly slug: string;
  readonly pledges: string | undefined;
  readonly followUps: readonly string[];
};

/**
 * Sorts the files of a content folder by role. Reports symbolic links, names with other characters than a–z, 0–9 and '-', files
 * that have no role, a missing webbplats.yaml and period folders without lofte.md. Of a file whose name is to be mended it is not told
 * that it is missing as well.
 */
export function findContentFiles(root: string, report: Report): ContentFiles {
  const told: string[] = [];
  const tell: Report = (problem) => {
    told.push(problem.file);
    report(problem);
  };
  const entries = walk(root, '', tell);
  const files = entries
    .filter((entry) => !entry.isFolder)
    .map(({ path }) => ({ path, role: placeOf(path)?.role }));
  const inRole = (role: Role | undefined, among = files) =>
    among.filter((file) => file.role === role).map(({ path }) => path);
  const paths = new Set(files.map(({ path }) => path));
  for (const path of inRole(undefined)) reportUnused(path, paths, tell);

  const [settings] = inRole('settings');
  if (settings === undefined && !told.some((path) => meantName(path) === SETTINGS)) {
    report(wholeFileProblem(SETTINGS, 'saknar-webbplats', `Filen ${SETTINGS} saknas.`, SETTINGS_MEND));
  }
  const byFolder = Map.groupBy(files, ({ path }) => path.split('/')[0] ?? '');
  const folders = entries.filter(
    ({ path, isFolder }) => isFolder && !path.includes('/') && path !== PAGES_FOLDER,
  );
  const periods = folders.map(({ path: slug }): PeriodFiles => {
    const mine = byFolder.get(slug) ?? [];
    const [pledges] = inRole('pledges', mine);
    const toldHere = told.filter((path) => path.startsWith(`${slug}/`));
    if (pledges === undefined && !toldHere.some((path) => meantName(path) === PLEDGES))
      reportMissingPledges(slug, mine.length + toldHere.length === 0, report);
    return { slug, pledges, followUps: inRole('followUp', mine) };
  });
  return { settings, pages: inRole('page'), periods, pictures: inRole('picture') };
}

function walk(root: string, folder: string, report: Report): readonly Entry[] {
  return listFolder(root, folder, report).flatMap((entry) =>
    entry.isFolder ? [entry, ...walk(root, entry.path, report)] : [entry],
  );
}

const SETTINGS_MEND = 'Lägg till den i innehållsmappen, med namn, ort, adress och parter.';

function reportMissingPledges(slug: string, isEmpty: boolean, report: Report): void {
  const message = isEmpty ? 'Mappen är tom.' : 'Mappen saknar filen lofte.md.';
  const hint = 'Lägg till lofte.md med periodens löften, eller ta bort mappen.';
  report(wholeFileProblem(slug, 'saknar-lofte', message, hint, isEmpty ? 'warning' : 'error'));
}
