/** Words in at most so many lines of at most so many characters; what does not fit is left out and marked with an ellipsis. */
export function wrapWords(text: string, length: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && longer.length <= length) lines[lines.length - 1] = longer;
    else lines.push(word.length > length ? `${word.slice(0, length - 1)}…` : word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const end = kept[most - 1] ?? '';
  return [...kept.slice(0, -1), `${end.slice(0, length - 1).replace(/[\s.,;:–-]+$/, '')}…`];
}
