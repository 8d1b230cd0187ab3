import type { ShapeName } from '../../words/statuses.ts';

/** A box of sixteen units; drawn in the colour of the text, with a line unless it says otherwise. */
type Drawing = string;

const BOX = 'M1 1h14v14H1z';
const FILLED = 'fill="currentcolor" stroke="none"';

/** How it goes. Filled parts are cut out and never painted over, so that they are right on any ground. */
const STATUS_SHAPES: Readonly<Record<ShapeName, Drawing>> = {
  done: `<path ${FILLED} fill-rule="evenodd" d="M.25.25h15.5v15.5H.25zM3.3 9.1l1.5-1.5 2 2 4.5-4.9 1.5 1.4-6 6.4z"/>`,
  part: `<path d="${BOX}"/><path ${FILLED} d="M1 1h7v14H1z"/>`,
  going: `<path d="${BOX}"/><path ${FILLED} d="M5.5 4v8L12 8z"/>`,
  begun: `<path d="${BOX}"/>`,
  failed: `<path d="${BOX}M4 4l8 8M4 12l8-8"/>`,
  none: `<path stroke-dasharray="2 2.67" d="${BOX}"/>`,
  line: '<path d="M1 8h14"/>',
};

/** Some shapes as symbols that a page refers to by `#st_<name>`, in an SVG that takes no room. */
export function symbols(names: Iterable<ShapeName>): string {
  const each = [...new Set(names)].map(
    (name) => `<symbol id="st_${name}" viewBox="0 0 16 16">${STATUS_SHAPES[name]}</symbol>`,
  );
  return `<svg class="defs" width="0" height="0" aria-hidden="true">${each.join('')}</svg>`;
}
