import { describe, expect, it } from 'vitest';
import { STYLE } from '../../../src/render/html/style.ts';

type Theme = ReadonlyMap<string, string>;

/** The custom properties of a `:root` block. */
function colours(block: string): Theme {
  return new Map(
    [...block.matchAll(/--([a-z]+): ?(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const LIGHT = colours(STYLE.slice(0, STYLE.indexOf('@media')));
const DARK = colours(/@media \(prefers-color-scheme: ?dark\)\{:root\{([^}]*)\}/.exec(STYLE)?.[1] ?? '');

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Theme, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((name) => luminance(theme.get(name) ?? 'none'))
    .toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('in %s colours', (_, theme) => {
  it.each(['ink', 'quiet', 'lake'])('text in %s is at least 7:1 on the paper', (text) => {
    expect(contrast(theme, text, 'paper')).toBeGreaterThanOrEqual(7);
  });

  // What takes the focus is a link, the link to the page itself, or a table: never quiet text.
  it.each(['ink', 'lake'])('text in %s is at least 7:1 where the focus is', (text) => {
    expect(contrast(theme, text, 'glow')).toBeGreaterThanOrEqual(7);
  });

  it.each(['focus', 'firm'])('%s, which is no text, is at least 3:1 on the paper', (shape) => {
    expect(contrast(theme, shape, 'paper')).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheet', () => {
  it('names the same colours in light and dark', () => {
    expect([...DARK.keys()]).toEqual([...LIGHT.keys()]);
  });

  it('uses no text colour but those and the system colours', () => {
    const used = new Set(
      [...STYLE.matchAll(/[{;](?:color|background): ?([^;}]+)/g)].map(([, value]) => value),
    );
    expect([...used].toSorted()).toEqual(
      [
        'ButtonFace',
        'ButtonText',
        'inherit',
        'none',
        'var(--glow)',
        'var(--ink)',
        'var(--lake)',
        'var(--paper)',
        'var(--quiet)',
      ].toSorted(),
    );
  });

  it('fetches nothing', () => {
    expect(STYLE).not.toMatch(/url\(|@import|@font-face|\/\/|</);
  });
});
