import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KINDS, type Stage } from './support/stage.ts';

/** The widest that a reader may set text (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

export function reflow(stage: Stage): void {
  it('is measured by what finds wide, clipped and overlapping text', async () => {
    const [kind] = KINDS;
    await stage.open(kind, { bypassCSP: true }, async (page) => {
      await page.addStyleTag({
        content: `h1 { max-inline-size: none; inline-size: 200vw; margin-block-end: -3rem } .lead { max-block-size: 1rem; overflow: hidden }`,
      });
      expect((await tooWide(page)).join()).toMatch(/<h1/);
      expect((await clipped(page)).join()).toMatch(/<p class="lead"/);
      expect(await overlapping(page)).not.toEqual([]);
    });
  });

  describe.each(KINDS)('$name of $site', (kind) => {
    it('fits in every width without scrolling sideways', async () => {
      await stage.open(kind, {}, async (page) => {
        for (const width of [320, 480, 768, 896, 1280, 1920]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await tooWide(page), `${width} pixels`).toEqual([]);
        }
      });
    });

    it('fits in 1280 pixels at 400 % without scrolling sideways', async () => {
      const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
      expect(await stage.open(kind, zoomed, tooWide)).toEqual([]);
    });

    it('fits on a phone with text twice as large', async () => {
      const phone = { viewport: { width: 390, height: 844 }, bypassCSP: true };
      await stage.open(kind, phone, async (page) => {
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        expect(await tooWide(page)).toEqual([]);
        expect(await overlapping(page)).toEqual([]);
      });
    });

    it('without its style sheet has no picture larger than a line', async () => {
      await stage.open(kind, { bypassCSP: true }, async (page) => {
        await page.locator('style').evaluateAll((styles) => {
          for (const style of styles) style.remove();
        });
        const large = await page.locator('main svg').evaluateAll((pictures) =>
          pictures
            .filter((picture) => {
              const { width, height } = picture.getBoundingClientRect();
              return width > 208 || height > 24;
            })
            .map((picture) => picture.outerHTML.slice(0, 120)),
        );
        expect(large).toEqual([]);
      });
    });

    it('loses nothing with the text spaced out', async () => {
      await stage.open(kind, { bypassCSP: true }, async (page) => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 640 });
          await page.reload();
          const before = await page.locator('body').allInnerTexts();
          await page.addStyleTag({ content: SPACED });
          expect(await page.locator('body').allInnerTexts()).toEqual(before);
          expect(await tooWide(page), `${width} pixels`).toEqual([]);
          expect(await clipped(page), `${width} pixels`).toEqual([]);
          expect(await overlapping(page), `${width} pixels`).toEqual([]);
        }
      });
    });
  });
}

/** What makes the page wider than its window; a table scrolls by itself. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.locator('html').evaluate((html) => {
    if (html.scrollWidth <= html.clientWidth) return [];
    return [...html.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > html.clientWidth + 1 && element.closest('.table') === null,
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Elements that hide what does not fit in them. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.locator('body *').evaluateAll((elements) =>
    elements
      // What only screen readers hear takes no room.
      .filter((element) => element.closest('.unseen, .sample thead') === null)
      .filter((element) => {
        const { overflowX, overflowY } = element.ownerDocument.defaultView.getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Pairs of texts that stand on each other. */
function overlapping(page: Page): Promise<readonly string[]> {
  return page.locator('body').evaluate((body) => {
    const { document, getComputedStyle, NodeFilter } = body.ownerDocument.defaultView;
    // Told cell by cell on a narrow screen, a table has its heads for screen readers only.
    const unseen = '.skip, .unseen, thead';
    const isUnseen = (element: typeof body) => {
      const hidden = element.closest(unseen);
      return hidden !== null && (hidden.tagName !== 'THEAD' || getComputedStyle(hidden).clipPath !== 'none');
    };
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const boxes: {
      text: string;
      block: unknown;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      const isRead = [
        data.trim() !== '',
        !isUnseen(parentElement),
        // What a closed disclosure holds has a place in the layout, but is not there to be read.
        parentElement.checkVisibility({ contentVisibilityProperty: true }),
      ].every(Boolean);
      if (!isRead) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const block = parentElement.closest(
        'p, li, h1, h2, h3, h4, h5, h6, dt, dd, td, th, figcaption, pre, div',
      );
      for (const { left, right, top, bottom } of range.getClientRects())
        boxes.push({ text: data.trim().slice(0, 40), block, left, right, top, bottom });
    }
    const pairs: string[] = [];
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (one.block !== other.block && across > 1 && down > 4) pairs.push(`${one.text} / ${other.text}`);
      }
    return pairs;
  });
}
