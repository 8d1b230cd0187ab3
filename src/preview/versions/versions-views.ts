import { readPlainFile } from '../../disk/plain-file.ts';
import { type FormFile, formFileOf } from '../../editing/content-file.ts';
import { difference } from '../../editing/difference.ts';
import { kindOf, problemsOf } from '../../editing/file-kind.ts';
import { takeApart } from '../../editing/file-text.ts';
import type { Version } from '../../versions/history.ts';
import type { Found } from '../../versions/versions.ts';
import { liveView } from '../editing/live-view.ts';
import type { PreviewParts } from '../parts.ts';
import { tellerOf } from '../telling/tell.ts';
import { titleIn, titleOf } from '../to-do/content-list.ts';
import { moment } from '../words.ts';
import type { WrittenPage } from '../written-site.ts';

const CHANGES: Readonly<Record<Version['change'], string>> = {
  made: 'Skapad',
  changed: 'Ändrad',
  moved: 'Flyttad',
  removed: 'Borttagen',
};

/** A version as a line: what happened, when, by whom and why. */
export function versionLine({ id, who, when, why, change }: Version) {
  return { id, what: CHANGES[change], when: moment(when.getTime()), who: who.name, why };
}

/** A file that was removed, as a line; `bytes` are those that it had. */
export function removedLine({ config }: PreviewParts, version: Version, bytes: Buffer | undefined) {
  const { file } = version;
  const title = titleOf(formIn(file, takeApart(bytes ?? Buffer.of())?.text ?? '')?.value);
  return { path: file, title: title || titleIn(config.contentDir, file), ...versionLine(version) };
}

function formIn(path: string, text: string): FormFile | undefined {
  const kind = kindOf(path);
  return kind && formFileOf(kind.described, text, kind.isMarkdown);
}

/** The page with the earlier versions of a file. */
export function versionsPage(
  { config }: PreviewParts,
  path: string,
  found: Found,
  notices: readonly string[],
) {
  return {
    path,
    title: titleIn(config.contentDir, path),
    notices,
    versions: found.versions.map(versionLine),
    isWhole: found.isWhole,
    reason: found.reason,
  };
}

/** The page with one version: what of its text is another now, how its prose looked, and whether the rules still allow it. */
export function versionPage(
  { config, site }: PreviewParts,
  path: string,
  version: Version,
  bytes: Buffer,
  page: WrittenPage,
  problem: string | undefined,
) {
  const then = takeApart(bytes)?.text ?? '';
  const nowBytes = readPlainFile(config.contentDir, path);
  const now = nowBytes === undefined ? undefined : takeApart(nowBytes)?.text;
  const form = formIn(path, then);
  return {
    path,
    title: titleOf(form?.value) || titleIn(config.contentDir, path),
    version: versionLine(version),
    isGone: now === undefined,
    lines_: difference(then, now ?? ''),
    html: page.kind === 'page' ? page.html : undefined,
    prose: liveView(form?.body ?? '', path, site.current().site?.pictures ?? []),
    errors: problemsOf(path, bytes)
      .filter(({ level }) => level === 'error')
      .map(tellerOf(config.contentDir, path, form))
      .map(({ message, hint }) => `${message} ${hint}`),
    problem,
  };
}
