/** A shape that stands for one thing, in units of its own; drawn in the colour of the text, with a line unless it says otherwise. */
export type Shape = { readonly width: number; readonly height: number; readonly drawing: string };

const FILLED = 'fill="currentcolor"';

/** How it goes. The same shapes stand beside the words in the text. */
export const STATUS_SHAPES: Readonly<Record<string, Shape>> = {
  empty: wide('<path d="M1 1h22v10H1z"/>'),
  going: wide(`<path d="M1 1h16l6 5-6 5H1z"/><path ${FILLED} d="M1 1h10v10H1z"/>`),
  full: wide(`<path ${FILLED} d="M1 1h22v10H1z"/>`),
  part: wide(`<path d="M1 1h22v10H1z"/><path ${FILLED} d="M1 1h10v10H1z"/>`),
  cross: wide('<path d="M1 1h22v10H1zm0 0l22 10M1 11L23 1"/>'),
  dots: wide('<path stroke-dasharray="2 2.4" d="M1 1h22v10H1z"/>'),
};

/** What only pictures have: a status that is not said, and follow-ups by their state. */
export const CHART_SHAPES: Readonly<Record<string, Shape>> = {
  line: wide('<path d="M1 6h22"/>'),
  published: square(`<circle ${FILLED} cx="10" cy="10" r="8"/>`),
  awaited: square('<circle stroke-dasharray="2 2.4" cx="10" cy="10" r="8"/>'),
  coming: square('<circle cx="10" cy="10" r="8"/>'),
  late: square('<circle cx="10" cy="10" r="8"/><path d="M4.5 15.5l11-11"/>'),
  never: square('<path d="M3 10h14"/>'),
};

/** The shapes as symbols that a page refers to by `#st_<name>`, in an SVG that takes no room. */
export function symbols(shapes: Readonly<Record<string, Shape>>): string {
  const each = Object.entries(shapes).map(
    ([name, { width, height, drawing }]) =>
      `<symbol id="st_${name}" viewBox="0 0 ${width} ${height}">${drawing}</symbol>`,
  );
  return `<svg class="defs" width="0" height="0" aria-hidden="true">\n${each.join('\n')}\n</svg>`;
}

function wide(drawing: string): Shape {
  return { width: 24, height: 12, drawing };
}

function square(drawing: string): Shape {
  return { width: 20, height: 20, drawing };
}
