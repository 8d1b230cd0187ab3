/** What the form calls that which an editor names, and what is said of it, by the list. */
const NAMED: Readonly<Record<string, { readonly name: string; readonly value: string }>> = {
  parter: { name: 'Ord i adressen', value: '' },
  ordlista: { name: 'Ord', value: 'Förklaring' },
  'flyttade-adresser': { name: 'Gammal adress', value: 'Ny adress' },
  borttagna: { name: 'Borttagen adress', value: 'Varför' },
};

/** A key as the label of its field: `flyttade-adresser` is ”Flyttade adresser”, and an id is known by what it is for. */
export function labelOf(key: string): string {
  if (key === 'id') return 'Ord i adressen';
  const words = key.replace(/(?<=.{2})-/g, ' ');
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}

/** The labels of an item of a list whose items are named: of its name, and of what stands for it. */
export function namedLabels(list: string): { readonly name: string; readonly value: string } {
  return NAMED[list] ?? { name: 'Namn', value: 'Värde' };
}
