import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KINDS, type Stage } from './support/stage.ts';

type Stop = {
  readonly html: string;
  readonly index: number;
  readonly outline: number;
  readonly isOnTop: boolean;
};

/** What a closed disclosure holds cannot have the focus. */
const FOCUSABLE = 'a[href], input, button, select, summary, [tabindex="0"]';
const PATHS = ['/', '/2017', '/2025-2026', '/2021-2022/slutrapport', '/om', '/finns-inte'];

export function keyboard(stage: Stage): void {
  const kinds = KINDS.filter(({ path }) => PATHS.includes(path));

  describe.each(kinds)('by keyboard, $name of $site', (kind) => {
    it('shows where the focus is, stop by stop', async () => {
      const width = kind.site === 'exempelkommun' ? 320 : 1280;
      await stage.open(kind, { viewport: { width, height: 640 } }, async (page) => {
        const expected = await page
          .locator(FOCUSABLE)
          .evaluateAll(
            (all) => all.filter((one) => one.checkVisibility({ contentVisibilityProperty: true })).length,
          );
        const stops: Stop[] = [];
        for (let press = 0; press < expected; press += 1) {
          await page.keyboard.press('Tab');
          stops.push(await focused(page));
        }
        expect(stops.map(({ index }) => index)).toEqual(
          Array.from({ length: expected }, (_, index) => index),
        );
        expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
        expect(stops.filter(({ isOnTop }) => !isOnTop)).toEqual([]);
      });
    });
  });

  describe.each(kinds)('the skip link on $name of $site', (kind) => {
    it('comes first, is seen when it has the focus, and leads past the menu', async () => {
      await stage.open(kind, { viewport: { width: 320, height: 640 } }, async (page) => {
        const skip = page.locator('a.skip');
        expect((await skip.boundingBox())?.y).toBeLessThan(0);
        await page.keyboard.press('Tab');
        expect(await focused(page)).toMatchObject({ index: 0, isOnTop: true });
        expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        expect(await page.locator('main a:focus, main [tabindex="0"]:focus, footer a:focus').count()).toBe(1);
        expect(await page.locator('header a:focus').count()).toBe(0);
      });
    });
  });
}

/** What has the focus: its place among all that can have it, how thick its ring is, and whether it is seen. */
function focused(page: Page): Promise<Stop> {
  return page.locator('html').evaluate((html, focusable) => {
    const { defaultView: view, activeElement: active } = html.ownerDocument;
    const { outlineStyle, outlineWidth } = view.getComputedStyle(active);
    const { left, top, width, height } = active.getClientRects()[0];
    const hit = html.ownerDocument.elementFromPoint(
      left + width / 2,
      Math.min(top + height / 2, view.innerHeight - 1),
    );
    return {
      html: active.outerHTML.slice(0, 120),
      index: [...html.querySelectorAll(focusable)]
        .filter((one) => one.checkVisibility({ contentVisibilityProperty: true }))
        .indexOf(active),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      isOnTop: hit !== null && active.contains(hit),
    };
  }, FOCUSABLE);
}
