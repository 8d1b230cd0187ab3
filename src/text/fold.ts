/** A text as somebody writes it who has no capitals and no å, ä, ö or é. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæ]/g, (letter) => (letter === 'ø' ? 'o' : 'a'));
}

/** What a text becomes in an address: `Så går det till` becomes `sa-gar-det-till`. Empty where it has no letter or digit for it. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
