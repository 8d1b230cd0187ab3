/** The keys that decide whether a file is public. */
export type Timing = { readonly utkast: boolean | undefined; readonly publiceras: number | undefined };

/** When the content is looked at, and whether drafts and files to come are shown as well. */
export type Viewpoint = { readonly now: number; readonly showHidden: boolean };

/** Whether a file is not public now: a draft, or held until later. */
export function isHidden(timing: Timing, now: number): boolean {
  return hiddenBy(timing, now).length > 0;
}

/** Why a file by itself is not public: it is a draft, or held until a moment in milliseconds since the epoch. */
export type OwnReason = { readonly kind: 'draft' } | { readonly kind: 'held'; readonly until: number };

/** Every reason of its own that a file has not to be public now; none where isHidden is false. */
export function hiddenBy({ utkast, publiceras }: Timing, now: number): readonly OwnReason[] {
  return [
    ...(utkast === true ? [{ kind: 'draft' as const }] : []),
    ...(publiceras !== undefined && publiceras > now ? [{ kind: 'held' as const, until: publiceras }] : []),
  ];
}

/** The next moment at which a held file becomes public, or undefined when none is held. Drafts wait for an editor. */
export function nextRelease(timings: readonly Timing[], now: number): number | undefined {
  const coming = timings.flatMap(({ utkast, publiceras }) =>
    publiceras !== undefined && publiceras > now && utkast !== true ? [publiceras] : [],
  );
  return coming.length === 0 ? undefined : Math.min(...coming);
}
