import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KINDS, type Stage } from './support/stage.ts';

/** The side of a target, in CSS pixels (WCAG 2.5.5); a hair less is a rounding. */
const SIDE = 43.9;

export function targets(stage: Stage): void {
  it('are measured by what finds small links, and tells those of a sentence from those that stand alone', async () => {
    const [kind] = KINDS;
    await stage.open(kind, { bypassCSP: true }, async (page) => {
      await page.addStyleTag({ content: '.menu a { padding: 0 !important }' });
      const small = (await tooSmall(page)).join();
      expect(small).toMatch(/^<a href="\/"/);
      expect(small).not.toContain('tel:112');
    });
  });

  describe.each(KINDS)('targets of $name of $site ($path)', (kind) => {
    it('are as large as a finger and not on each other, where no sentence stands around them', async () => {
      await stage.open(kind, {}, async (page) => {
        for (const width of [320, 390, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await tooSmall(page), `${width} pixels`).toEqual([]);
        }
      });
    });
  });
}

/** Targets that are too small or lie on another, but for those in a sentence. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.locator('a[href]:not(.skip), button, input, select, summary').evaluateAll((all, side) => {
    const isInSentence = (target: (typeof all)[number]) => {
      const block = target.closest('p, li, dd, dt, th, td, h1, h2, h3, h4, caption')?.cloneNode(true);
      for (const part of block?.querySelectorAll('a, ul, ol, .quiet, .unseen') ?? []) part.remove();
      return /\p{L}/u.test(block?.textContent ?? '');
    };
    const boxes = all
      .filter((target) => target.checkVisibility({ contentVisibilityProperty: true }))
      .filter((target) => !isInSentence(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }));
    return boxes
      .filter(
        ({ target, box }) =>
          box.width < side ||
          box.height < side ||
          boxes.some(
            (other) =>
              other.target !== target &&
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
          ),
      )
      .map(({ target }) => target.outerHTML.slice(0, 120));
  }, SIDE);
}
