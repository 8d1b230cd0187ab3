import type { LoadedFiles } from '../loaded-files.ts';

/** Words of the site itself, in lower case: those that its editors allow, its glossary, and the names of parties, places and signers. */
export function siteWords({ settings, periods }: LoadedFiles): ReadonlySet<string> {
  const values = settings?.values;
  const names = periods.flatMap(({ pledges }) => [
    pledges?.values.undertecknat?.ort ?? '',
    ...(pledges?.values.undertecknat?.av ?? []).map(({ namn }) => namn ?? ''),
    ...(pledges?.values.löften ?? []).flatMap(({ platser, aktiviteter }) => [
      ...(platser ?? []),
      ...(aktiviteter ?? []).flatMap((activity) => activity.platser ?? []),
    ]),
  ]);
  const texts = [
    values?.ort ?? '',
    ...(values?.['godkända-ord'] ?? []),
    ...(values?.ordlista ?? []).map(({ key }) => key),
    ...(values?.parter.value ?? []).map(({ value }) => value.namn),
    ...names,
  ];
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
}

/** Whether a word is one of them, as it is or in the genitive. */
export function isSiteWord(word: string, words: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return words.has(lower) || (lower.endsWith('s') && words.has(lower.slice(0, -1)));
}
