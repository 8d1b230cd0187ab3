const LONGEST = 60;

/** Words of a thing as a problem names it: in quotation marks, without their full stop, and cut where they are long. */
export function quoted(words: string): string {
  const plain = words.replace(/\.$/, '');
  return `”${plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).trimEnd()}…`}”`;
}
