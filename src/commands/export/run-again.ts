import type { Edition } from '../../edition/edition.ts';

/** When an export is no longer what the server would show, and by what. */
export type RunAgain = { readonly at: number; readonly why: 'content' | 'expiry' };

/**
 * The first moment at which files show something old: when something held is published, a day comes that pages speak of, or the
 * security contact expires. `nextChange` is what the content says of that.
 */
export function runAgain(nextChange: number | undefined, { resources }: Edition): RunAgain | undefined {
  const contact = resources.get('/.well-known/security.txt')?.identity.body.toString() ?? '';
  const expires = Date.parse(/^Expires: (.+)$/m.exec(contact)?.[1] ?? '');
  if (nextChange !== undefined && !(expires < nextChange)) return { at: nextChange, why: 'content' };
  return Number.isNaN(expires) ? undefined : { at: expires, why: 'expiry' };
}
