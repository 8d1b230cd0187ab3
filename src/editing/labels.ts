/** A key as the label of its field: `flyttade-adresser` is ”Flyttade adresser”. */
export function labelOf(key: string): string {
  const words = key.replace(/(?<=.{2})-/g, ' ');
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
