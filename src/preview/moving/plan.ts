import { findContentFiles } from '../../content/files/content-files.ts';
import { addressOf, PLEDGES, placeOf, SETTINGS, slugOf } from '../../content/files/roles.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { openContentFile } from '../../editing/content-file.ts';
import { textAt } from '../../editing/form-values.ts';
import { type Fate, settingsWith } from '../../editing/old-addresses.ts';
import { slug } from '../../text/fold.ts';
import type { Posted } from '../editing/posted.ts';
import type { Wanted } from '../versions/put-back.ts';

/** What is to be written, and why; or what keeps it from being done, in Swedish. */
export type Plan =
  | {
      readonly kind: 'plan';
      readonly wanted: readonly Wanted[];
      readonly why: string;
      /** Where the file is after, where it still is. */
      readonly to: string | undefined;
      readonly moved: readonly { readonly from: string; readonly to: string }[];
    }
  | { readonly kind: 'problem'; readonly problem: string };

export const CANNOT =
  'Det går inte att ändra adresserna härifrån. Öppna ”Namn, parter och ordlista” och rätta felen där först.';
export const problem = (text: string): Plan => ({ kind: 'problem', problem: text });

/** The last part of the address that was asked for, in the letters of an address; or undefined where it has none. */
export function readSlug({ one }: Pick<Posted, 'one'>): string | undefined {
  return slug(one('adress').trim().replace(/\/+$/, '').split('/').at(-1) ?? '') || undefined;
}

/** Moves a page or a follow-up to another address; the old one leads there. */
export function planMove(contentDir: string, path: string, slug: string): Plan {
  const to = path.replace(
    /[^/]*$/,
    placeOf(path)?.role === 'followUp' ? `uppfoljning-${slug}.md` : `${slug}.md`,
  );
  if (to === path) return problem('Skriv en annan adress än den som sidan har.');
  if (readPlainFile(contentDir, to) !== undefined) return problem('Adressen används redan. Välj en annan.');
  const bytes = readPlainFile(contentDir, path);
  const fate: Fate = { kind: 'leads', to: addressOf(to) };
  const settings = settingsAfter(contentDir, path, fate, slug);
  if (bytes === undefined || settings === undefined) return problem(CANNOT);
  const why = `Flytta ${addressOf(path)} till ${addressOf(to)}`;
  return {
    kind: 'plan',
    wanted: [{ path: to, bytes }, { path, bytes: undefined }, ...settings],
    why,
    to,
    moved: [{ from: path, to }],
  };
}

/** Takes a file away; its address leads on, or says why it is gone. A draft has had no readers, and so no address. */
export function planRemoval(contentDir: string, path: string, { one }: Pick<Posted, 'one'>): Plan {
  const [reason, target] = [one('skal').trim().replace(/\s+/g, ' '), one('till').trim()];
  if (hasFollowUps(contentDir, path)) return problem('Ta bort periodens uppföljningar först.');
  const why = `Ta bort ${addressOf(path)}${reason === '' ? '' : `: ${reason}`}`;
  const gone: Wanted = { path, bytes: undefined };
  if (isDraft(contentDir, path)) return { kind: 'plan', wanted: [gone], why, to: undefined, moved: [] };
  if (reason === '' && target === '')
    return problem('Skriv varför sidan är borttagen, eller vart adressen ska leda.');
  if (target !== '' && !/^(\/|https?:\/\/)\S+$/.test(target))
    return problem('Skriv adressen så här: /sidan, eller en hel webbadress.');
  const fate: Fate = target === '' ? { kind: 'gone', why: reason } : { kind: 'leads', to: target };
  const settings = settingsAfter(contentDir, path, fate, undefined);
  return settings === undefined
    ? problem(CANNOT)
    : { kind: 'plan', wanted: [gone, ...settings], why, to: undefined, moved: [] };
}

/** Whether a file is a draft as it lies on disk. */
export function isDraft(contentDir: string, path: string): boolean {
  return textAt(openContentFile(contentDir, path)?.form?.value, ['utkast']) === 'true';
}

function settingsAfter(
  contentDir: string,
  path: string,
  fate: Fate,
  newSlug: string | undefined,
): readonly Wanted[] | undefined {
  const isPage = placeOf(path)?.role === 'page';
  const slug = isPage ? slugOf(path) : '';
  const bytes = settingsWith(contentDir, addressOf(path), fate, { slug, newSlug });
  return bytes === undefined ? undefined : [{ path: SETTINGS, bytes }];
}

function hasFollowUps(contentDir: string, path: string): boolean {
  const [folder = '', file] = path.split('/');
  const { periods } = findContentFiles(contentDir, () => {});
  return file === PLEDGES && periods.some(({ slug, followUps }) => slug === folder && followUps.length > 0);
}
