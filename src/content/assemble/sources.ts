import type { Source } from '../../model/site.ts';

type SourceValues = { readonly text: string; readonly webb: string | undefined };

/** The sources that a file names. */
export function makeSources(values: readonly SourceValues[] | undefined): readonly Source[] {
  return (values ?? []).map(({ text, webb }) => ({ text, web: webb }));
}
