/** A PDF object as the file states it (ISO 32000-1, 7.3). Strings are bytes, one character a byte. */
export type PdfValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'reference'; readonly object: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | PdfDictionary;

export type PdfDictionary = {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
};

/** Takes any value and a key; gives the entry when the value is a dictionary that has it. */
export function entry(value: PdfValue | undefined, key: string): PdfValue | undefined {
  return value?.kind === 'dictionary' ? value.entries.get(key) : undefined;
}

/** Takes any value; gives its number when it is a whole number that is not negative, as counts and lengths are. */
export function wholeNumber(value: PdfValue | undefined): number | undefined {
  if (value?.kind !== 'number') return undefined;
  return Number.isSafeInteger(value.number) && value.number >= 0 ? value.number : undefined;
}

/** Takes any value and a name without its slash; tells whether the value is that name. */
export function isNamed(value: PdfValue | undefined, name: string): boolean {
  return value?.kind === 'name' && value.name === name;
}

/** Takes any value and `true`, `false` or `null`; tells whether the value is that word. */
export function isWord(value: PdfValue | undefined, word: string): boolean {
  return value?.kind === 'word' && value.word === word;
}
