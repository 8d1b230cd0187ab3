/** A language tag (BCP 47) in its canonical spelling, or undefined for a text that is none. */
export function canonicalLanguage(written: string): string | undefined {
  // Two or three letters first: longer ones are well-formed to Intl but name no language.
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(written)) return undefined;
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}
