import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KINDS, type Stage } from './support/stage.ts';

export function typeSizes(stage: Stage): void {
  describe.each([1280, 390])('on a screen of %i pixels', (width) => {
    it('text has six sizes on all pages together', async () => {
      const sizes = new Set<number>();
      for (const kind of KINDS)
        await stage.open(kind, { viewport: { width, height: 800 } }, async (page) => {
          for (const size of await sizesOf(page)) sizes.add(size);
        });
      // The year in the margin, the largest, is for wide screens.
      expect(sizes.size).toBeLessThanOrEqual(6);
      expect(sizes.size).toBeGreaterThanOrEqual(5);
    });
  });
}

/** The sizes of all text that is shown, in pixels with one decimal. */
function sizesOf(page: Page): Promise<readonly number[]> {
  return page.locator('body *').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .filter((element) =>
        [...element.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim() !== ''),
      )
      .map((element) => {
        const { fontSize } = element.ownerDocument.defaultView.getComputedStyle(element);
        return Math.round(Number.parseFloat(fontSize) * 10) / 10;
      }),
  );
}
