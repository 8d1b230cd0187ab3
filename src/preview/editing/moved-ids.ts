import { PLEDGES, SETTINGS } from '../../content/files/roles.ts';
import type { FormValue } from '../../editing/form-value.ts';
import { itemsAt, textAt } from '../../editing/form-values.ts';
import { settingsWith } from '../../editing/old-addresses.ts';
import type { WritingParts } from '../parts.ts';
import { putBack } from '../versions/put-back.ts';

/** An address that has become another. */
export type MovedId = { readonly from: string; readonly to: string };

/** The addresses of pledges and activities that have got other ids in a form, by the period's name. */
export function movedIds(period: string, before: FormValue, after: FormValue): readonly MovedId[] {
  return itemsAt(after, 'löften').flatMap((pledge) => {
    const was = itemsAt(before, 'löften').find(({ token }) => token === pledge.token);
    if (was === undefined) return [];
    const [from, to] = [was, pledge].map(({ value }) => `/${period}/${textAt(value, ['id'])}`);
    const activities = itemsAt(pledge.value, 'aktiviteter').flatMap((activity) => {
      const old = itemsAt(was.value, 'aktiviteter').find(({ token }) => token === activity.token);
      const [oldId, id] = [old, activity].map((one) => textAt(one?.value, ['id']));
      return oldId === '' || oldId === id ? [] : [{ from: `${to}#${oldId}`, to: `${to}#${id}` }];
    });
    const own = from === to || from === undefined || to === undefined ? [] : [{ from, to }];
    return [...own, ...activities];
  });
}

/** Leads the old addresses of a file's pledges and activities to the new ones. Gives what there is to say of it, in Swedish. */
export async function leadMovedIds(
  parts: WritingParts,
  path: string,
  before: FormValue,
  after: FormValue,
): Promise<readonly string[]> {
  const [period = '', file] = path.split('/');
  if (file !== PLEDGES || textAt(before, ['utkast']) === 'true') return [];
  const said: string[] = [];
  for (const { from, to } of movedIds(period, before, after)) {
    const fate = { kind: 'leads', to } as const;
    const bytes = settingsWith(parts.config.contentDir, from, fate, { slug: '', newSlug: undefined });
    const problem =
      bytes === undefined
        ? 'Den gamla adressen kunde inte ledas om.'
        : await putBack(parts, [{ path: SETTINGS, bytes }], `Flytta ${from} till ${to}`);
    said.push(problem ?? `Adressen ${from} leder nu till ${to}.`);
  }
  return said;
}
