import { identityOf } from '../assemble/identity.ts';
import { isHidden } from '../assemble/visibility.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import type { ReportOn } from './report-on.ts';

/**
 * What the ids in feeds begin with should be written down before the site's address changes (`saknar-identitet`), where there is something
 * public to subscribe to. An address without a domain is one for trying things out.
 */
export function checkIdentity({ settings, periods }: LoadedFiles, now: number, report: ReportOn): void {
  if (settings === undefined || settings.values.identitet !== undefined) return;
  const { adress } = settings.values;
  const isFollowed = periods.some(({ pledges }) => pledges !== undefined && !isHidden(pledges.values, now));
  if (!isFollowed || !new URL(adress.value).hostname.includes('.')) return;
  const identity = identityOf(settings.values).replace('tag:', '');
  report(
    settings.source,
    adress.offset,
    'saknar-identitet',
    'Id:n i flöden och kalendrar beror på webbplatsens adress. Byter den adress kommer allt en gång till för den som prenumererar.',
    `Lägg till raden ”identitet: ${identity}”. Då är de som nu, och ändras inte med adressen.`,
    'warning',
  );
}
