import type { Page } from 'playwright-core';

/** What makes the page wider than its window; a table scrolls by itself. */
export function tooWide(page: Page): Promise<readonly string[]> {
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
export function clipped(page: Page): Promise<readonly string[]> {
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
export function overlapping(page: Page): Promise<readonly string[]> {
  return page.locator('body').evaluate((body) => {
    const { document, getComputedStyle, NodeFilter } = body.ownerDocument.defaultView;
    // What only screen readers hear is clipped away.
    const isUnseen = (element: typeof body | null): boolean =>
      element !== null &&
      (element.matches('.skip') ||
        getComputedStyle(element).clipPath !== 'none' ||
        isUnseen(element.parentElement));
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
