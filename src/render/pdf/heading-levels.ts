/** H6 is the lowest level that a PDF has. */
const LOWEST = 6;

/**
 * Gives the headings of one piece of prose their levels in the document, in the order that they come. The topmost ones get `top`,
 * and none is more than one level below the heading before it: PDF/UA refuses a skipped level (7.4.2). As on the web,
 * `#` and `##` are the same.
 */
export function headingLevels(top: number): (written: number) => number {
  const above: number[] = [];
  return (written) => {
    const level = Math.max(2, written);
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return Math.min(LOWEST, top + above.length - 1);
  };
}
