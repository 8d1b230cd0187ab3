import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KINDS, type Stage } from './support/stage.ts';

type Mark = { readonly words: string; readonly width: number; readonly colours: readonly string[] };

export function media(stage: Stage): void {
  const kinds = KINDS.filter(({ path }) => path === '/2025-2026' || path === '/2017');

  describe.each(kinds)('who is responsible on $name of $site', (kind) => {
    it.each([
      ['in forced colours, light', { forcedColors: 'active', colorScheme: 'light' }],
      ['in forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
      ['in print', { media: 'print' }],
    ] as const)('is told by words and by shapes that are seen %s', async (_, options) => {
      const found = await stage.open(kind, {}, async (page) => {
        await page.emulateMedia(options);
        return marks(page);
      });
      expect(found.length).toBeGreaterThan(5);
      for (const { words, width, colours } of found) {
        expect(words).not.toBe('');
        expect(width).toBeGreaterThanOrEqual(8);
        expect(colours.length).toBeGreaterThan(1);
      }
    });

    it('is the same text in print', async () => {
      await stage.open(kind, {}, async (page) => {
        const onScreen = await page.locator('.who').allInnerTexts();
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.who').allInnerTexts()).toEqual(onScreen);
        expect(await page.locator('header.site nav').isVisible()).toBe(false);
        expect(await page.locator('main h1').isVisible()).toBe(true);
      });
    });
  });
}

/** Each mark's words, the width of its shapes, and the colours that they and what is behind them have. */
function marks(page: Page): Promise<readonly Mark[]> {
  return page.locator('.who:has(.shape)').evaluateAll((found) =>
    found.map((who) => {
      const view = who.ownerDocument.defaultView;
      const shapes = [...who.querySelectorAll('.shape')];
      const borders = shapes.map((shape) => view.getComputedStyle(shape).borderBottomColor);
      const ground = view.getComputedStyle(who.ownerDocument.documentElement).backgroundColor;
      return {
        words: who.textContent.trim(),
        width: Math.min(...shapes.map((shape) => shape.getBoundingClientRect().width)),
        colours: [...new Set([...borders, ground])],
      };
    }),
  );
}
