import type { LoadedFiles } from '../loaded-files.ts';
import { hiddenBy, type OwnReason, type Timing } from './visibility.ts';

/** Why a file is not public now; `inside` is a file of a period whose lofte.md, `file`, is hidden. */
export type HiddenReason = OwnReason | { readonly kind: 'inside'; readonly file: string };

/** A file of the content that the public does not see now, and the address where its page will be. */
export type HiddenFile = {
  readonly file: string;
  readonly address: string;
  readonly reasons: readonly HiddenReason[];
};

/** Lists the files that are not public at a moment, with every reason: all of them must go before the file is seen. */
export function hiddenFiles({ pages, periods }: LoadedFiles, now: number): readonly HiddenFile[] {
  const entry = (path: string, address: string, values: Timing, outer: readonly HiddenReason[] = []) => {
    const reasons = [...hiddenBy(values, now), ...outer];
    return reasons.length === 0 ? [] : [{ file: path, address, reasons }];
  };
  return [
    ...periods.flatMap(({ slug, pledges, followUps }) => {
      if (pledges === undefined) return [];
      const period = entry(pledges.source.file, `/${slug}`, pledges.values);
      const outer = period.map(({ file }) => ({ kind: 'inside' as const, file }));
      const inside = followUps.flatMap((followUp) =>
        entry(followUp.file.source.file, `/${slug}/${followUp.slug}`, followUp.file.values, outer),
      );
      return [...period, ...inside];
    }),
    ...pages.flatMap(({ slug, file }) => entry(file.source.file, `/${slug}`, file.values)),
  ];
}
