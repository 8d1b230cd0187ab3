import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STYLE } from '../../../src/render/html/style.ts';

const CSS = readFileSync('views/feed/feed.css', 'utf8');
const coloursIn = (css: string) => new Set(css.match(/#[0-9a-f]{3,6}\b/g));

it('a feed has only the colours of the pages, whose contrast is tested', () => {
  expect([...coloursIn(CSS)].filter((colour) => !coloursIn(STYLE).has(colour))).toEqual([]);
});

it('a feed takes nothing from elsewhere', () => {
  expect(CSS).not.toMatch(/url\(|@import|@font-face/);
});
