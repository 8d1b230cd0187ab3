import { join, relative, sep } from 'node:path';
import { findContentFiles } from '../../content/files/content-files.ts';
import { PAGES_FOLDER, PLEDGES, SETTINGS } from '../../content/files/roles.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { plainFiles } from '../../disk/plain-files.ts';
import { openContentFile } from '../../editing/content-file.ts';
import { putTogether } from '../../editing/file-text.ts';
import type { FormValue } from '../../editing/form-value.ts';
import { newText } from '../../editing/new-text.ts';
import { settingsWithFolders } from '../../editing/old-addresses.ts';
import { RESERVED_SLUGS } from '../../model/reserved-addresses.ts';
import type { PreviewParts } from '../parts.ts';
import type { Wanted } from '../versions/put-back.ts';
import { CANNOT, isDraft, type Plan, problem } from './plan.ts';

type Folders = Pick<PreviewParts['config'], 'contentDir' | 'publicDir'>;

/**
 * Moves a period with all that lies in it, its follow-ups, pictures and documents, to another address. The old ones lead there, and the
 * periods that go on from it name it by its new one.
 */
export function planPeriodMove({ contentDir, publicDir }: Folders, path: string, slug: string): Plan {
  const [old = ''] = path.split('/');
  if (slug === old) return problem('Skriv en annan adress än den som perioden har.');
  const isTaken =
    RESERVED_SLUGS.has(slug) ||
    plainFiles(contentDir, slug).length > 0 ||
    readPlainFile(contentDir, `${PAGES_FOLDER}/${slug}.md`) !== undefined;
  if (isTaken) return problem('Adressen används redan. Välj en annan.');
  const inContent = (file: string) => relative(contentDir, join(publicDir, file)).split(sep).join('/');
  const documents = plainFiles(publicDir, `dokument/${old}`);
  const moved = [
    ...plainFiles(contentDir, old).map((from) => ({ from, to: `${slug}${from.slice(old.length)}` })),
    ...documents.map((from) => ({
      from: inContent(from),
      to: inContent(from.replace(`/${old}/`, `/${slug}/`)),
    })),
  ];
  const there = moved.flatMap(({ from, to }): readonly Wanted[] => {
    const bytes = readPlainFile(contentDir, from);
    return bytes === undefined ? [] : [{ path: to, bytes }];
  });
  const later = laterPeriods(contentDir, old, slug);
  const isPublic = !isDraft(contentDir, path);
  const settings = settingsWithFolders(contentDir, [
    { from: `/${old}/`, to: `/${slug}/` },
    ...(documents.length > 0 ? [{ from: `/dokument/${old}/`, to: `/dokument/${slug}/` }] : []),
  ]);
  if (later === undefined || settings === undefined || there.length < moved.length) return problem(CANNOT);
  const wanted = [
    ...there,
    ...later,
    ...(isPublic ? [{ path: SETTINGS, bytes: settings }] : []),
    ...moved.map(({ from }) => ({ path: from, bytes: undefined })),
  ];
  const why = `Flytta /${old} till /${slug}`;
  return { kind: 'plan', wanted, why, to: `${slug}/${PLEDGES}`, moved };
}

/** The other periods that name it, with its new name. Undefined where one of them cannot be changed so by a program. */
function laterPeriods(contentDir: string, old: string, slug: string): readonly Wanted[] | undefined {
  const wanted: Wanted[] = [];
  for (const { pledges } of findContentFiles(contentDir, () => {}).periods) {
    const file = pledges?.startsWith(`${old}/`) ? undefined : openContentFile(contentDir, pledges ?? '');
    if (file?.form === undefined || file.source === undefined) continue;
    const value = goingOnFrom(file.form.value, old, slug);
    const text = newText(file.form, value, undefined);
    if (text === undefined) return undefined;
    if (text !== file.source.text) wanted.push({ path: file.path, bytes: putTogether(text, file.source) });
  }
  return wanted;
}

/** A value in which every `fortsätter` that names a period names it anew. */
function goingOnFrom(value: FormValue, old: string, slug: string): FormValue {
  const named = (text: string) => (text.split('/')[0] === old ? `${slug}${text.slice(old.length)}` : text);
  if (value.kind === 'items')
    return {
      ...value,
      items: value.items.map((item) => ({ ...item, value: goingOnFrom(item.value, old, slug) })),
    };
  if (value.kind !== 'record') return value;
  const fields = Object.entries(value.fields).map(([key, field]) => {
    if (key !== 'fortsätter') return [key, goingOnFrom(field, old, slug)];
    if (field.kind === 'lines') return [key, { ...field, texts: field.texts.map(named) }];
    return [key, field.kind === 'scalar' ? { ...field, text: named(field.text) } : field];
  });
  return { kind: 'record', fields: Object.fromEntries(fields) };
}
