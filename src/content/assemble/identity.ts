import type { SettingsValues } from '../formats/settings-file.ts';

/**
 * What the ids of all that the site tells begin with, `tag:<domain>,<date>` (RFC 4151): `identitet`, else the domain of `adress` as it is
 * written. Never that of SITE_URL: an id is the same wherever the site runs.
 *
 * The date is one on which the domain was held by whoever makes the ids (2.1). Without `identitet` it is the year in which this program
 * first made ids. It must never be another: then the ids would.
 */
export function identityOf({ identitet, adress }: SettingsValues): string {
  const { hostname } = new URL(adress.value);
  return identitet === undefined ? `tag:${hostname},2026` : `tag:${identitet}`;
}
