import { type FormerIds, formerIdsIn } from '../model/former-ids.ts';
import type { MovedAddress } from '../model/old-addresses.ts';
import type { PledgeFileValues } from './formats/pledge-file.ts';
import type { LoadedFiles, LoadedPeriod } from './loaded-files.ts';

/** The rows of `flyttade-adresser`. */
export function movedRows({ settings }: Pick<LoadedFiles, 'settings'>): readonly MovedAddress[] {
  return (settings?.values['flyttade-adresser'] ?? []).map(({ key, value }) => ({
    from: key,
    to: value.value,
  }));
}

/** The ids of pledges and activities in a lofte.md. */
export function idsIn({ löften }: PledgeFileValues): ReadonlySet<string> {
  return new Set(
    löften.flatMap(({ id, aktiviteter }) => [
      id.value,
      ...(aktiviteter ?? []).map((activity) => activity.id.value),
    ]),
  );
}

/** The ids from before in a period, as those rows tell them. */
export function formerIdsOf({ slug, pledges }: LoadedPeriod, all: LoadedFiles): FormerIds {
  return pledges === undefined ? new Map() : formerIdsIn(slug, idsIn(pledges.values), movedRows(all));
}
