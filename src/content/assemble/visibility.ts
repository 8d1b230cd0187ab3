/** The keys that decide whether a file is public. */
type Timing = { readonly utkast: boolean | undefined; readonly publiceras: number | undefined };

/** When the content is looked at, and whether drafts and files to come are shown as well. */
export type Viewpoint = { readonly now: number; readonly showHidden: boolean };

/** Whether a file is not public now: a draft, or held until later. */
export function isHidden({ utkast, publiceras }: Timing, now: number): boolean {
  return utkast === true || (publiceras !== undefined && publiceras > now);
}

/** The next moment at which a held file becomes public, or undefined when none is held. Drafts wait for an editor. */
export function nextRelease(timings: readonly Timing[], now: number): number | undefined {
  const coming = timings.flatMap(({ utkast, publiceras }) =>
    publiceras !== undefined && publiceras > now && utkast !== true ? [publiceras] : [],
  );
  return coming.length === 0 ? undefined : Math.min(...coming);
}
