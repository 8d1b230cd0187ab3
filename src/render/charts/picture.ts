/**
 * A picture's frame. Sixteen units are one em of the text around it, so that pictures grow with the text, and what is 16 units high
 * in them is as large as the text.
 */
export type Picture = {
  /** Has an underscore, which no id of the content has. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly viewBox: string;
  readonly width: string;
  readonly height: string;
};

const EM = 16;

/** A frame of so many units. */
export function picture(
  texts: Pick<Picture, 'id' | 'title' | 'description'>,
  width: number,
  height: number,
): Picture {
  return {
    ...texts,
    viewBox: `0 0 ${width} ${height}`,
    width: `${width / EM}em`,
    height: `${height / EM}em`,
  };
}

/** A shape that stands for one thing, by the name of its symbol, and where. */
export type Mark = { readonly shape: string; readonly x: number; readonly y: number };

/** How many there are of something: as a key to the picture and as a row of its table. */
export type Tally = { readonly shape: string; readonly word: string; readonly amount: string };
